import { createRoot } from 'react-dom/client';
import { Frame } from './frame/frame';

/** Whether Excel answers. Where it does not, the pane still counts and explains, but writes nothing. */
export type OfficeState = 'ready' | 'unreachable';

/** Draws the pane in the element. Called once, when the pane is first shown. */
export function showPane(element: Element, officeState: OfficeState): void {
  createRoot(element).render(<Frame officeState={officeState} />);
}
