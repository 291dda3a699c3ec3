import { listFlows, workbookFlows } from '../check-flows';
import { tryFlows } from '../try-flows';

tryFlows((workbook, pane) => [...listFlows(workbook, pane), ...workbookFlows(workbook, pane)]);
