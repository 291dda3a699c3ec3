import type { CheckKey } from '../../../src/i18n/pane/check-en';
import type { EditionsKey } from '../../../src/i18n/pane/editions-en';
import { sayEditions } from '../../../src/i18n/pane/editions-say';
import { sheetsToEdition } from '../../../src/editions/sheets/sheets-to-edition';
import { editionToJson } from '../../../src/editions/json/read-json';
import { KZ_343_2021 } from '../../../src/norms/KZ-343-2021';
import { inventedSheets } from '../../editions/invented-edition';
import type { BrowserWorkbook, CellContent } from '../browser-workbook';
import { CheckInPane } from '../check-in-pane';
import type { Pane } from '../pane';
import { WizardInPane } from '../wizard-in-pane';
import type { Flow } from './attempts';

const invented = 'TEST-1-2030';
const elderly = {
  name: 'Мекеме',
  type: KZ_343_2021.types.find(({ id }) => id === 'elderly-disabled')?.name.kk ?? '',
  residents: '100',
};

/** Everything in the pane that asks Excel for something; the pane speaks Kazakh. */
export function flowsOf(workbook: BrowserWorkbook, pane: Pane): readonly Flow[] {
  const wizard = new WizardInPane(pane);
  const check = new CheckInPane(workbook, pane);
  return [
    ...facilityFlows(workbook, pane, wizard),
    ...checkFlows(workbook, pane, check),
    ...sheetFlows(workbook, pane, check),
    ...formulaFlows(workbook, pane),
    ...editionFlows(workbook, pane),
    ...settingFlows(workbook, pane),
  ];
}

function facilityFlows(workbook: BrowserWorkbook, pane: Pane, wizard: WizardInPane): Flow[] {
  const describe = async (): Promise<void> => {
    await wizard.describe(elderly);
    await wizard.go('stepInsert');
  };
  const insert = async (): Promise<void> => {
    await describe();
    await wizard.insertAs('Штат');
  };
  const goOn = async (): Promise<void> => {
    await pane.frame.getByRole('button', { name: 'Штат', exact: true }).click();
    await pane.step('stepInstitution').waitFor();
  };
  const sheetOffered = () => pane.frame.getByRole('button', { name: 'Штат', exact: true }).waitFor();
  return [
    {
      name: 'insert the facility table',
      writes: 2,
      most: 3,
      come: describe,
      start: () => wizard.startInsert('Штат'),
      ended: () => pane.saysThat('inserted', { sheet: 'Штат' }),
    },
    {
      name: 'update an inserted table',
      writes: 4,
      make: insert,
      come: async () => {
        await workbook.setCells('Штат', 'C6', [[151]]);
        await goOn();
        await wizard.go('stepInstitution');
        await pane.field('residents').fill('250');
        await wizard.go('stepInsert');
      },
      start: () => pane.button('updateSheet', { sheet: 'Штат' }).click(),
      ended: () => pane.saysThat('inserted', { sheet: 'Штат' }),
    },
    {
      name: 'replace a sheet that holds something',
      writes: 3,
      come: async () => {
        await describe();
        await wizard.startInsert('Кесте');
        await pane.button('writeIntoSheet').click();
        await pane.button('replaceSheet').waitFor();
      },
      back: async () => {
        await wizard.startInsert('Кесте');
        await pane.button('writeIntoSheet').click();
        await pane.button('replaceSheet').waitFor();
      },
      start: () => pane.button('replaceSheet').click(),
      ended: () => pane.saysThat('inserted', { sheet: 'Кесте' }),
    },
    {
      name: 'go on from a sheet',
      make: insert,
      come: () => pane.place('placeNorms').click(),
      back: () => pane.place('placeNorms').click(),
      start: () => pane.place('placeFacility').click(),
      ended: sheetOffered,
    },
    {
      name: 'residents from the selected cell',
      come: async () => {
        await workbook.select('Бюджет', 'B2');
        await wizard.describe({ ...elderly, residents: null });
      },
      start: () => pane.button('takeFromCell').click(),
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
      start: () => pane.button('showSheet').click(),
      ended: () => Promise.resolve(),
    },
  ];
}

function checkFlows(workbook: BrowserWorkbook, pane: Pane, check: CheckInPane): Flow[] {
  const say = (key: CheckKey) => check.button(key);
  const found = () =>
    pane.frame
      .getByText(/Кесте!A3:D7/)
      .first()
      .waitFor();
  const come = async (residents = '20'): Promise<void> => {
    await workbook.select('Кесте', 'A1');
    await check.open();
    await check.find();
    const step = check.step('facilityTitle');
    await step.getByLabel(pane.say('facilityType')).selectOption('assisted-living');
    await step.getByRole('textbox').fill(residents);
    await check.step('writeTitle').waitFor();
  };
  const choose = (where: 0 | 1) => check.step('writeTitle').getByRole('radio').nth(where).check();
  const written = () =>
    check
      .step('writeTitle')
      .getByText(check.say('written', { place: '' }).slice(0, 8))
      .first()
      .waitFor();
  const flow = (name: string, where: 0 | 1, again: boolean): Flow => ({
    name: again ? `${name} again` : name,
    writes: 2,
    ...(again
      ? {
          make: async () => {
            await come();
            await check.write(where === 0 ? 'beside' : 'report');
          },
        }
      : {}),
    come: async () => {
      await come(again ? '25' : '20');
      await choose(where);
    },
    start: () =>
      check
        .step('writeTitle')
        .getByRole('button', { name: check.say('write'), exact: true })
        .click(),
    ended: written,
  });
  return [
    {
      name: 'find a table',
      come: async () => {
        await workbook.select('Кесте', 'A1');
        await check.open();
      },
      start: () => say('findTable').or(say('readAgain')).click(),
      ended: found,
    },
    flow('write columns', 0, false),
    flow('write columns', 0, true),
    flow('write the report', 1, false),
    flow('write the report', 1, true),
    {
      name: 'remember a choice',
      writes: 2,
      come,
      start: () =>
        check
          .step('namesTitle')
          .getByRole('button', { name: check.say('notANorm'), exact: true })
          .click(),
      ended: async () => {
        await check
          .step('namesTitle')
          .getByRole('button', { name: check.say('notANorm'), exact: true })
          .waitFor({ state: 'hidden' });
      },
    },
    {
      name: 'the profile from selected cells',
      come: async () => {
        await come();
        await workbook.setCells('Профиль', 'A1', [[KZ_343_2021.profile[0]?.name.kk ?? '', '?']]);
        await workbook.select('Профиль', 'A1:B1');
      },
      start: () =>
        check
          .step('facilityTitle')
          .getByRole('button', { name: check.say('takeProfile') })
          .click(),
      ended: () => check.step('facilityTitle').getByText('Профиль!A1:B1').waitFor(),
    },
  ];
}

function sheetFlows(workbook: BrowserWorkbook, pane: Pane, check: CheckInPane): Flow[] {
  const list = async (): Promise<void> => {
    await workbook.select('Тізім', 'A1');
    await check.open('viewInstitutions');
  };
  const listFound = () =>
    pane.frame
      .getByText(/Тізім!A1:C4/)
      .first()
      .waitFor();
  const findList = async (): Promise<void> => {
    await check.button('findList').click();
    await listFound();
  };
  const copy = (form: 'copyValues' | 'copyFormulas'): Flow => ({
    name: `send a copy: ${form}`,
    come: async () => {
      await check.open('viewCopy');
      await pane.frame.getByRole('radio', { name: check.say(form) }).check();
    },
    start: () => check.button('copyMake').click(),
    ended: () => pane.frame.getByText(check.say('copyMade', copied[form])).first().waitFor(),
  });
  return [
    {
      name: 'find a list of institutions',
      come: list,
      start: () => check.button('findList').click(),
      ended: listFound,
    },
    {
      name: 'compute a list of institutions',
      writes: 2,
      come: async () => {
        await list();
        await findList();
      },
      start: () => check.button('compute').click(),
      ended: () =>
        check
          .step('listTitle')
          .getByRole('button', { name: check.say('show') })
          .waitFor(),
    },
    {
      name: 'compute a list again',
      writes: 2,
      make: async () => {
        await list();
        await findList();
        await check.button('compute').click();
        await check
          .step('listTitle')
          .getByRole('button', { name: check.say('show') })
          .waitFor();
      },
      come: async () => {
        await workbook.setCells('Тізім', 'C2', [[150]]);
        await list();
        await findList();
      },
      start: () => check.button('compute').click(),
      ended: () =>
        check
          .step('listTitle')
          .getByRole('button', { name: check.say('show') })
          .waitFor(),
    },
    {
      name: 'repair',
      writes: 4,
      namesUnknown: true,
      isBySheet: true,
      come: () => check.open('viewRepair'),
      start: () => check.button('repair').click(),
      ended: () =>
        pane.frame
          .getByText(check.say('repairDone', { count: 4 }))
          .first()
          .waitFor(),
    },
    copy('copyValues'),
    copy('copyFormulas'),
  ];
}

const copied = {
  copyValues: { values: 4, formulas: 0 },
  copyFormulas: { values: 0, formulas: 4 },
};

function formulaFlows(workbook: BrowserWorkbook, pane: Pane): Flow[] {
  const leave = () => pane.place('placeNorms').click();
  const explained = () => pane.saysThat('selectedCell', { cell: 'Формула 1!B1' });
  return [
    {
      name: 'explain the selected cell',
      come: async () => {
        await workbook.select('Формула 1', 'B1');
        await leave();
      },
      back: leave,
      start: () => pane.place('placeExplain').click(),
      ended: explained,
    },
    {
      name: 'explain what is selected next',
      own: 1,
      come: async () => {
        await workbook.select('Бюджет', 'B2');
        await pane.place('placeExplain').click();
        await pane.saysThat('selectedCell', { cell: 'Бюджет!B2' });
      },
      back: () => workbook.select('Бюджет', 'B2'),
      start: () => workbook.select('Формула 1', 'B1'),
      ended: explained,
    },
    {
      name: 'insert a formula from the norms',
      writes: 2,
      come: async () => {
        await workbook.select('Бюджет', 'D4');
        await pane.place('placeNorms').click();
        await pane.frame.getByRole('searchbox').fill('7');
        await pane.frame.getByRole('button', { name: /^7\. / }).click();
        await pane.field('residents').fill('100');
        await pane.frame
          .getByRole('combobox', { name: pane.say('facilityType') })
          .selectOption({ label: elderly.type });
      },
      start: () => pane.button('intoSelectedCell').click(),
      ended: () => pane.saysThat('formulaInserted', { cell: 'Бюджет!D4' }),
    },
  ];
}

function editionFlows(workbook: BrowserWorkbook, pane: Pane): Flow[] {
  const say = (key: EditionsKey, values: Record<string, string> = {}): string => sayEditions('kk', key, values);
  const card = (id: string) => pane.frame.getByRole('article', { name: id });
  const fold = (key: EditionsKey, within = pane.frame.locator('body')) =>
    within.getByText(say(key), { exact: true }).click();
  const press = (key: EditionsKey, within = pane.frame.locator('body')) =>
    within.getByRole('button', { name: say(key), exact: true }).click();
  const open = async (): Promise<void> => {
    await pane.place('placeEditions').click();
    await card(KZ_343_2021.id).waitFor();
  };
  const loadJson = async (): Promise<void> => {
    const edition = sheetsToEdition(inventedSheets);
    if (Array.isArray(edition)) throw new Error('mistakes');
    await pane.frame.locator('input[type=file]').setInputFiles({
      name: 'edition.json',
      mimeType: 'application/json',
      buffer: Buffer.from(editionToJson(edition)),
    });
  };
  const openLoad = async (): Promise<void> => {
    await open();
    await fold('loadTitle');
  };
  const typeSheets = async (): Promise<void> => {
    for (const { name, rows } of inventedSheets) {
      const width = Math.max(...rows.map((row) => row.length));
      const cells = rows.map((row) => Array.from({ length: width }, (_, at) => (row[at] ?? '') as CellContent));
      await workbook.setCells(name, 'A1', cells);
    }
  };
  const load = async (): Promise<void> => {
    await openLoad();
    await loadJson();
    await card(invented).waitFor();
    await workbook.setFormula('Сұрақ', 'A1', `NORMS.REQUIRED_STAFF("nurse",81,"hostel",,"${invented}")`);
    await workbook.setFormula('Сұрақ', 'A2', 'NORMS.EDITION()');
  };
  return [
    {
      name: 'export an edition to sheets',
      writes: 2,
      come: async () => {
        await open();
        await fold('exportEdition', card(KZ_343_2021.id));
      },
      start: () => press('exportSheets', card(KZ_343_2021.id)),
      ended: () =>
        pane.frame
          .getByText(say('exported', { names: '' }).slice(0, 6))
          .first()
          .waitFor(),
    },
    {
      name: 'find the sheets of an edition',
      make: typeSheets,
      come: openLoad,
      start: () => press('findSheets'),
      ended: () => pane.frame.getByRole('checkbox').first().waitFor(),
    },
    {
      name: 'load an edition from sheets',
      writes: 6,
      make: typeSheets,
      come: async () => {
        await openLoad();
        await press('findSheets');
        await pane.frame.getByRole('checkbox').first().waitFor();
      },
      start: () => press('loadSheets'),
      ended: () => card(invented).waitFor(),
    },
    {
      name: 'load an edition from JSON',
      writes: 2,
      come: openLoad,
      start: loadJson,
      ended: () => card(invented).waitFor(),
    },
    {
      name: 'settle a reading',
      writes: 2,
      come: async () => {
        await open();
        await fold('settleTitle');
        await pane.frame.getByLabel(/^D-2\./).selectOption('other');
        await pane.frame.getByLabel(say('newId')).fill('KZ-343-2021-d2');
        await pane.frame.getByLabel(say('reason')).fill('Ойдан шығарылған хат');
      },
      start: () => press('settle'),
      ended: () => card('KZ-343-2021-d2').waitFor(),
    },
    {
      name: 'make an edition the default',
      writes: 2,
      make: load,
      come: open,
      start: () => press('makeDefault', card(invented)),
      ended: () => card(invented).getByText(say('isDefault')).waitFor(),
    },
    {
      name: 'remove an edition',
      writes: 2,
      make: load,
      come: async () => {
        await open();
        await press('remove', card(invented));
      },
      start: () => press('removeYes'),
      ended: () => card(invented).waitFor({ state: 'detached' }),
    },
  ];
}

function settingFlows(workbook: BrowserWorkbook, pane: Pane): Flow[] {
  return [
    {
      name: 'switch the language',
      writes: 2,
      language: 'ru',
      come: () => Promise.resolve(),
      start: () => pane.frame.locator('[role=group] [lang="ru"]').click(),
      ended: () => pane.frame.getByText('Учреждение').first().waitFor(),
    },
    {
      name: 'change the rounding',
      writes: 2,
      come: async () => {
        await workbook.setFormula('Бюджет', 'D1', 'NORMS.REQUIRED_STAFF(63,120,5)');
        await pane.place('placeEditions').click();
      },
      start: async () => {
        await pane.frame.getByLabel(pane.say('rounding')).selectOption('whole-up');
      },
      ended: () => pane.frame.getByText(pane.say('settingsSaved')).waitFor({ state: 'attached' }),
    },
  ];
}
