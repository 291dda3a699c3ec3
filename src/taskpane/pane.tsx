import { createRoot } from 'react-dom/client';
import { Frame } from './frame/frame';

/** Whether Excel answers. Where it does not, the pane still counts and explains, but writes nothing. */
export type OfficeState = 'ready' | 'unreachable';

/** The pane in the element: what draws it, and draws it anew when Excel answers after all. */
export function paneIn(element: Element): (officeState: OfficeState) => void {
  const root = createRoot(element);
  return (officeState) => root.render(<Frame officeState={officeState} />);
}
