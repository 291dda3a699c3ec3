import type { BrowserWorkbook } from './browser-workbook';
import { Pane } from './pane';
import { WizardInPane } from './wizard-in-pane';

/** What must work wherever the build is served from: figures in cells, errors with their sentence, the pane and its table. */
export function worksAsServed(workbook: BrowserWorkbook): void {
  test('figures stand in cells', async () => {
    // Rows 40, 33 and 63 of the annex at 120 residents.
    await workbook.setCells('Served', 'A1', [
      ['=NORMS.REQUIRED_STAFF("Повар",120,"psychoneurological")'],
      ['=NORMS.REQUIRED_STAFF(33,120,"elderly-disabled")'],
      ['=NORMS.REQUIRED_STAFF("космонавт",120,"elderly-disabled")'],
    ]);
    expect(await workbook.values('Served', 'A1:A2')).toEqual([[3], [3.5]]);
    expect(await workbook.error('Served', 'A3')).toContain('космонавт');
  });

  test('the pane opens, counts and writes its table', async () => {
    const pane = new Pane(workbook);
    const wizard = new WizardInPane(pane);
    await pane.open();
    await wizard.describe({
      name: '',
      type: 'Residential organisation for the elderly and disabled',
      residents: '120',
    });
    await wizard.go('stepInsert');
    await wizard.insertAs('Table');
    expect(await workbook.sheets()).toContain('Table');
  });
}

/** Everything that the page and the pane have asked for. */
export async function askedAddresses(workbook: BrowserWorkbook): Promise<string[]> {
  const asked = () => performance.getEntriesByType('resource').map(({ name }) => name);
  return [...(await workbook.page.evaluate(asked)), ...(await workbook.pane.evaluate(asked))];
}
