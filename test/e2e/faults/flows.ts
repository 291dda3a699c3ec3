import type { BrowserWorkbook } from '../browser-workbook';
import type { Pane } from '../pane';
import { listFlows, tableFlows, workbookFlows } from './check-flows';
import { editionFlows } from './edition-flows';
import { facilityFlows } from './facility-flows';
import type { Flow } from './flow';
import { formulaFlows } from './formula-flows';
import { switchLanguage } from './language-flow';

/** Everything in the pane that asks Excel for something; the pane speaks Kazakh. */
export function flowsOf(workbook: BrowserWorkbook, pane: Pane): readonly Flow[] {
  return [
    ...facilityFlows(workbook, pane),
    ...tableFlows(workbook, pane),
    ...listFlows(workbook, pane),
    ...workbookFlows(workbook, pane),
    ...formulaFlows(workbook, pane),
    ...editionFlows(workbook, pane),
    switchLanguage(pane),
  ];
}
