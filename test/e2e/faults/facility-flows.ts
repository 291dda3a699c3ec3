import { saySizesWord } from '../../../src/i18n/pane/sizes-words';
import { sizesWord } from '../../../src/workbook/sizes/words';
import type { PapersKey } from '../../../src/i18n/pane/papers-words';
import { sayPapers } from '../../../src/i18n/pane/papers-words';
import { budgetWord } from '../../../src/workbook/budget/words';
import type { BrowserWorkbook } from '../browser-workbook';
import type { Pane } from '../pane';
import { WizardInPane } from '../wizard-in-pane';
import { pressing, type Flow } from './flow';
import { elderly } from './plain-workbook';
import { seen } from '../waiting';

/** The place "Facility": the table in the workbook, and what the wizard reads from it. */
export function facilityFlows(workbook: BrowserWorkbook, pane: Pane): Flow[] {
  const wizard = new WizardInPane(pane);
  const describe = async (): Promise<void> => {
    await wizard.describe(elderly);
    await wizard.go('stepInsert');
  };
  const insert = async (): Promise<void> => {
    await describe();
    await wizard.insertAs('Штат');
  };
  const offered = () => pane.frame.getByRole('button', { name: 'Штат', exact: true });
  const goOnWithMore = async (): Promise<void> => {
    await offered().click();
    await seen(pane.step('stepInstitution'));
    await wizard.go('stepInstitution');
    await pane.field('residents').fill('250');
    await wizard.go('stepInsert');
  };
  const update = () => pane.button('updateSheet', { sheet: 'Штат' });
  const askedWhatHolds = async (): Promise<void> => {
    await update().click();
    await seen(pane.button('writeSettled'));
  };
  const inserted = (sheet: string) => () => pane.saysThat('inserted', { sheet });
  const askedToReplace = async (): Promise<void> => {
    await wizard.startInsert('Кесте');
    await pane.button('writeIntoSheet').click();
    await seen(pane.button('replaceSheet'));
  };
  const writeSizes = () => pane.frame.getByRole('button', { name: saySizesWord('kk', 'write'), exact: true });
  const paper = (key: PapersKey) =>
    pane.frame.getByRole('button', { name: sayPapers(pane.language, key), exact: true });
  const toResult = async (): Promise<void> => {
    await wizard.describe(elderly);
    await wizard.go('stepResult');
    await seen(paper('writeBudget'));
  };
  const budgetWritten = () => {
    const [sheet, months] = [budgetWord(pane.language, 'sheetName'), budgetWord(pane.language, 'monthsSheetName')];
    return pane.frame.getByText(sayPapers(pane.language, 'budgetWritten', { sheet, months })).first();
  };
  const askedAnew = async (): Promise<void> => {
    await paper('writeBudget').click();
    await seen(paper('budgetAnew'));
  };
  return [
    {
      name: 'make a budget',
      writes: 2,
      most: 3,
      asksAgain: true,
      come: toResult,
      ...pressing(() => paper('writeBudget')),
      ended: () => seen(budgetWritten()),
    },
    {
      name: 'make a form to sign',
      writes: 2,
      most: 3,
      asksAgain: true,
      come: toResult,
      ...pressing(() => paper('writeForm')),
      ended: () => seen(pane.frame.getByText(sayPapers(pane.language, 'formOfNorms'))),
    },
    {
      name: 'write a budget anew',
      writes: 3,
      most: 4,
      asksAgain: true,
      make: async () => {
        await toResult();
        await paper('writeBudget').click();
        await seen(budgetWritten());
        await workbook.setCells(budgetWord(pane.language, 'sheetName'), 'G10', [[300000]]);
      },
      come: async () => {
        await toResult();
        await askedAnew();
      },
      back: askedAnew,
      ...pressing(() => paper('budgetAnew')),
      ended: () => seen(budgetWritten()),
    },
    {
      name: 'insert the facility table',
      writes: 2,
      most: 3,
      asksAgain: true,
      come: async () => {
        await describe();
        await pane.field('sheetName').fill('Штат');
      },
      ...pressing(() => pane.button('insertTable')),
      ended: inserted('Штат'),
    },
    {
      name: 'update an inserted table',
      writes: 4,
      asksAgain: true,
      make: async () => {
        await insert();
        await workbook.setCells('Штат', 'C6', [[151]]);
      },
      come: goOnWithMore,
      ...pressing(update),
      ended: inserted('Штат'),
    },
    {
      name: 'update a table that was changed meanwhile',
      writes: 4,
      asksAgain: true,
      make: insert,
      come: async () => {
        await goOnWithMore();
        await workbook.setCells('Штат', 'C6', [[151]]);
        await askedWhatHolds();
      },
      back: askedWhatHolds,
      ...pressing(() => pane.button('writeSettled')),
      ended: inserted('Штат'),
    },
    {
      name: 'replace a sheet that holds something',
      writes: 3,
      asksAgain: true,
      come: async () => {
        await describe();
        await askedToReplace();
      },
      back: askedToReplace,
      ...pressing(() => pane.button('replaceSheet')),
      ended: inserted('Кесте'),
    },
    {
      name: 'write several sizes',
      writes: 2,
      most: 3,
      asksAgain: true,
      come: async () => {
        await wizard.describe(elderly);
        await wizard.go('stepResult');
        await pane.button('viewSizes').click();
        await pane.frame.getByRole('textbox', { name: saySizesWord('kk', 'sizes') }).fill('100; 151');
      },
      ...pressing(writeSizes),
      ended: () => pane.shows(saySizesWord('kk', 'written', { sheet: sizesWord('kk', 'sheetName') })),
    },
    {
      name: 'go on from a sheet',
      make: insert,
      come: () => pane.place('placeNorms').click(),
      back: () => pane.place('placeNorms').click(),
      ...pressing(() => pane.place('placeFacility')),
      ended: () => seen(offered()),
    },
    {
      name: 'residents from the selected cell',
      come: async () => {
        await workbook.select('Бюджет', 'B2');
        await wizard.describe({ ...elderly, residents: null });
      },
      ...pressing(() => pane.button('takeFromCell')),
      ended: () => pane.saysThat('linkedTo', { cell: 'Бюджет!B2' }),
    },
    {
      name: 'show the inserted sheet',
      make: insert,
      come: async () => {
        await describe();
        await wizard.insertAs('Штат 2');
        await workbook.select('Бюджет', 'B2');
      },
      ...pressing(() => pane.button('showSheet')),
      ended: () => Promise.resolve(),
    },
  ];
}
