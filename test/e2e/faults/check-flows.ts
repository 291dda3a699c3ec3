import type { CheckKey } from '../../../src/i18n/pane/check-en';
import { KZ_343_2021 } from '../../../src/norms/KZ-343-2021';
import type { BrowserWorkbook } from '../browser-workbook';
import { CheckInPane } from '../check-in-pane';
import type { Pane } from '../pane';
import { pressing, type Flow } from './flow';
import { gone, seen } from '../waiting';

const shows = (check: CheckInPane, text: RegExp) => () => seen(check.pane.frame.getByText(text).first());

/** The place "Check": a staffing table. */
export function tableFlows(workbook: BrowserWorkbook, pane: Pane): Flow[] {
  const check = new CheckInPane(workbook, pane);
  const button = (step: CheckKey, key: CheckKey) => () =>
    check.step(step).getByRole('button', { name: check.say(key), exact: true });
  const open = async (): Promise<void> => {
    await workbook.select('Кесте', 'A1');
    await check.open();
  };
  const come = async (residents = 20): Promise<void> => {
    await open();
    await check.find();
    await check.describe({ type: 'assisted-living', residents });
    await seen(check.step('writeTitle'));
  };
  const places = { beside: 0, report: 1 } as const;
  const write = (name: string, where: keyof typeof places, isAgain: boolean): Flow => ({
    name: isAgain ? `${name} again` : name,
    writes: 2,
    ...(where === 'report' ? { asksAgain: true } : {}),
    ...(isAgain
      ? {
          make: async () => {
            await come();
            await check.write(where);
          },
        }
      : {}),
    come: async () => {
      await come(isAgain ? 25 : 20);
      await check.step('writeTitle').getByRole('radio').nth(places[where]).check();
    },
    ...pressing(button('writeTitle', 'write')),
    ended: async () => void (await check.hasWritten()),
  });
  const notANorm = button('namesTitle', 'notANorm');
  return [
    {
      name: 'find a table',
      asked: 3,
      come: open,
      ...pressing(() => check.button('findTable').or(check.button('readAgain'))),
      ended: shows(check, /Кесте!A3:D7/),
    },
    write('write columns', 'beside', false),
    write('write columns', 'beside', true),
    write('write the report', 'report', false),
    write('write the report', 'report', true),
    {
      name: 'remember a choice',
      writes: 2,
      come,
      ...pressing(notANorm),
      ended: () => gone(notANorm()),
    },
    {
      name: 'the profile from selected cells',
      come: async () => {
        await come();
        await workbook.setCells('Профиль', 'A1', [[KZ_343_2021.profile[0]?.name.kk ?? '', '?']]);
        await workbook.select('Профиль', 'A1:B1');
      },
      ...pressing(button('facilityTitle', 'takeProfile')),
      ended: () => seen(check.step('facilityTitle').getByText('Профиль!A1:B1')),
    },
  ];
}

/** The place "Check": a list of institutions. */
export function listFlows(workbook: BrowserWorkbook, pane: Pane): Flow[] {
  const check = new CheckInPane(workbook, pane);
  const open = async (): Promise<void> => {
    await workbook.select('Тізім', 'A1');
    await check.open('viewInstitutions');
  };
  const found = shows(check, /Тізім!A1:C4/);
  const find = async (): Promise<void> => {
    await open();
    await check.button('findList').click();
    await found();
  };
  const compute = pressing(() => check.button('compute'));
  const computed = () => seen(check.step('listTitle').getByRole('button', { name: pane.say('showSheet') }));
  return [
    {
      name: 'find a list of institutions',
      come: open,
      ...pressing(() => check.button('findList')),
      ended: found,
    },
    { name: 'compute a list of institutions', writes: 2, come: find, ...compute, ended: computed },
    {
      name: 'compute a list again',
      writes: 2,
      make: async () => {
        await find();
        await compute.start();
        await computed();
      },
      come: async () => {
        await workbook.setCells('Тізім', 'C2', [[150]]);
        await find();
      },
      ...compute,
      ended: computed,
    },
  ];
}

const copied = {
  copyValues: { values: 4, formulas: 0 },
  copyFormulas: { values: 0, formulas: 4 },
};

/** The place "Check": formulas to repair, a copy to send. */
export function workbookFlows(workbook: BrowserWorkbook, pane: Pane): Flow[] {
  const check = new CheckInPane(workbook, pane);
  const says = (sentence: string) => () => check.pane.shows(sentence);
  const copy = (form: keyof typeof copied): Flow => ({
    name: `send a copy: ${form}`,
    come: async () => {
      await check.open('viewCopy');
      await check.pane.frame.getByRole('radio', { name: check.say(form) }).check();
    },
    ...pressing(() => check.button('copyMake')),
    ended: says(check.say('copyMade', copied[form])),
  });
  return [
    {
      name: 'repair',
      writes: 5,
      namesUnknown: true,
      isBySheet: true,
      come: () => check.open('viewRepair'),
      ...pressing(() => check.button('repair')),
      ended: says(check.say('repairDone', { count: 4 })),
    },
    copy('copyValues'),
    copy('copyFormulas'),
  ];
}
