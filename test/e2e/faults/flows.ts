import type { BrowserWorkbook } from '../browser-workbook';
import type { Pane } from '../pane';
import { checkFlows } from './check-flows';
import { editionFlows } from './edition-flows';
import { facilityFlows } from './facility-flows';
import { pressing, type Flow } from './flow';
import { formulaFlows } from './formula-flows';

/** Everything in the pane that asks Excel for something; the pane speaks Kazakh. */
export function flowsOf(workbook: BrowserWorkbook, pane: Pane): readonly Flow[] {
  return [
    ...facilityFlows(workbook, pane),
    ...checkFlows(workbook, pane),
    ...formulaFlows(workbook, pane),
    ...editionFlows(workbook, pane),
    switchLanguage(pane),
  ];
}

/** The switch above every place. */
function switchLanguage(pane: Pane): Flow {
  return {
    name: 'switch the language',
    writes: 2,
    language: 'ru',
    come: () => Promise.resolve(),
    ...pressing(() => pane.frame.locator('[role=group] [lang="ru"]')),
    ended: () => pane.frame.getByText('Учреждение').first().waitFor(),
  };
}
