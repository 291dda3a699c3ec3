import { createRoot } from 'react-dom/client';
import { Frame } from './frame/frame';
import type { OfficeState } from './pane-context';

/** Renders the pane in the element. The function that it returns renders again when Excel answers late. */
export function paneIn(element: Element): (officeState: OfficeState) => void {
  const root = createRoot(element);
  return (officeState) => root.render(<Frame officeState={officeState} />);
}
