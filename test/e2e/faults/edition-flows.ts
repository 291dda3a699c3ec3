import { editionToJson } from '../../../src/editions/json/read-json';
import { sheetsToEdition } from '../../../src/editions/sheets/sheets-to-edition';
import type { EditionsKey } from '../../../src/i18n/pane/editions-en';
import { sayEditions } from '../../../src/i18n/pane/say';
import { KZ_343_2021 } from '../../../src/norms/KZ-343-2021';
import { inventedSheets } from '../../editions/invented-edition';
import type { BrowserWorkbook } from '../browser-workbook';
import { EditionsInPane } from '../editions-in-pane';
import type { Pane } from '../pane';
import { pressing, type Flow } from './flow';
import { gone, seen } from '../waiting';

export const invented = 'TEST-1-2030';

/** The place "Editions", with the settings of the workbook. */
export function editionFlows(workbook: BrowserWorkbook, pane: Pane): Flow[] {
  const place = new EditionsInPane(workbook, pane);
  const open = () => place.open();
  const openLoad = async (): Promise<void> => {
    await open();
    await place.fold('loadTitle').click();
  };
  const findSheets = pressing(() => place.button('findSheets'));
  const sheetsFound = () => seen(pane.frame.getByRole('checkbox').first());
  const load = async (): Promise<void> => {
    await openLoad();
    await chooseFile(pane);
    await seen(place.card(invented));
    await workbook.setFormula('Сұрақ', 'A1', `NORMS.REQUIRED_STAFF("nurse",81,"hostel",,"${invented}")`);
    await workbook.setFormula('Сұрақ', 'A2', 'NORMS.EDITION()');
  };
  const inCard = (id: string, key: EditionsKey) => () => place.button(key, place.card(id));
  const askToRemove = () => inCard(invented, 'remove')().click();
  const stands = (id: string) => () => seen(place.card(id));
  return [
    {
      name: 'export an edition to sheets',
      writes: 2,
      asksAgain: true,
      come: async () => {
        await open();
        await place.fold('exportEdition', place.card(KZ_343_2021.id)).click();
      },
      ...pressing(inCard(KZ_343_2021.id, 'exportSheets')),
      ended: () => place.told(place.say('exported', { names: '' }).slice(0, 6)),
    },
    {
      name: 'find the sheets of an edition',
      make: () => place.type(inventedSheets),
      come: openLoad,
      ...findSheets,
      ended: sheetsFound,
    },
    {
      name: 'load an edition from sheets',
      writes: 6,
      make: () => place.type(inventedSheets),
      come: async () => {
        await openLoad();
        await findSheets.start();
        await sheetsFound();
      },
      ...pressing(() => place.button('loadSheets')),
      ended: stands(invented),
    },
    {
      name: 'load an edition from JSON',
      writes: 2,
      come: openLoad,
      start: () => chooseFile(pane),
      ended: stands(invented),
    },
    {
      name: 'settle a reading',
      writes: 2,
      come: async () => {
        await open();
        await place.fold('settleTitle').click();
        await pane.frame.getByLabel(/^D-2\./).selectOption('other');
        await pane.frame.getByLabel(place.say('newId')).fill('KZ-343-2021-d2');
        await pane.frame.getByLabel(place.say('reason')).fill('Ойдан шығарылған хат');
      },
      ...pressing(() => place.button('settle')),
      ended: stands('KZ-343-2021-d2'),
    },
    {
      name: 'make an edition the default',
      writes: 2,
      make: load,
      come: open,
      ...pressing(inCard(invented, 'makeDefault')),
      ended: () => seen(place.card(invented).getByText(place.say('isDefault'))),
    },
    {
      name: 'remove an edition',
      writes: 2,
      make: load,
      come: async () => {
        await open();
        await askToRemove();
      },
      // The card is drawn anew where the edition was put back, and what was refused stands above.
      back: async () => {
        if (await pane.button('close').isVisible()) await pane.button('close').click();
        await askToRemove();
      },
      ...pressing(() => place.button('removeYes')),
      ended: () => gone(place.card(invented)),
    },
    {
      name: 'change the rounding',
      writes: 2,
      come: async () => {
        await workbook.setFormula('Бюджет', 'D1', 'NORMS.REQUIRED_STAFF(63,120,5)');
        await open();
      },
      start: async () => {
        await pane.frame.getByLabel(pane.say('rounding')).selectOption('whole-up');
      },
      ended: () => pane.frame.getByText(pane.say('settingsSaved')).waitFor({ state: 'attached' }),
    },
  ];
}

/** Chooses the file of an invented edition. */
export async function chooseFile(pane: Pane): Promise<void> {
  const edition = sheetsToEdition(inventedSheets);
  if (Array.isArray(edition)) throw new Error('mistakes');
  await pane.frame.getByLabel(sayEditions(pane.language, 'chooseFile'), { exact: true }).setInputFiles({
    name: 'edition.json',
    mimeType: 'application/json',
    buffer: Buffer.from(editionToJson(edition)),
  });
}
