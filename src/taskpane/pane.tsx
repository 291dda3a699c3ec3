import { createRoot } from 'react-dom/client';
import { Frame } from './frame/frame';
import type { OfficeState } from './pane-context';

/** The pane in the element: what draws it, and draws it anew when Excel answers after all. */
export function paneIn(element: Element): (officeState: OfficeState) => void {
  const root = createRoot(element);
  return (officeState) => root.render(<Frame officeState={officeState} />);
}
