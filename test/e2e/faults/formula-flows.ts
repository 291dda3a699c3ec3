import { sayBuilder } from '../../../src/i18n/pane/builder-words';
import type { BrowserWorkbook } from '../browser-workbook';
import type { Pane } from '../pane';
import { pressing, type Flow } from './flow';
import { elderly } from './plain-workbook';

/** The places "Explain" and "Norms": a formula that is read, and one that is written. */
export function formulaFlows(workbook: BrowserWorkbook, pane: Pane): Flow[] {
  const leave = () => pane.place('placeNorms').click();
  const explained = (cell: string) => () => pane.saysThat('selectedCell', { cell });
  return [
    {
      name: 'explain the selected cell',
      come: async () => {
        await workbook.select('Формула 1', 'B1');
        await leave();
      },
      back: leave,
      ...pressing(() => pane.place('placeExplain')),
      ended: explained('Формула 1!B1'),
    },
    {
      name: 'explain what is selected next',
      own: 1,
      come: async () => {
        await workbook.select('Бюджет', 'B2');
        await pane.place('placeExplain').click();
        await explained('Бюджет!B2')();
      },
      back: () => workbook.select('Бюджет', 'B2'),
      start: () => workbook.select('Формула 1', 'B1'),
      ended: explained('Формула 1!B1'),
    },
    {
      name: 'insert a formula from the norms',
      writes: 2,
      come: async () => {
        await workbook.select('Бюджет', 'D4');
        await leave();
        await pane.frame.getByRole('searchbox').fill('7');
        await pane.frame.getByRole('button', { name: /^7\. / }).click();
        await pane.field('residents').fill('100');
        await pane.frame
          .getByRole('combobox', { name: pane.say('facilityType') })
          .selectOption({ label: elderly.type });
      },
      ...pressing(() => pane.button('intoSelectedCell')),
      ended: () => pane.saysThat('formulaInserted', { cell: 'Бюджет!D4' }),
    },
    {
      name: 'put a built formula into the selected cell',
      writes: 3,
      come: async () => {
        await workbook.select('Бюджет', 'D4');
        await pane.place('placeExplain').click();
        await explained('Бюджет!D4')();
        await pane.field('residents').fill('100');
      },
      ...pressing(() => pane.frame.getByRole('button', { name: sayBuilder('kk', 'put'), exact: true })),
      ended: () => pane.shows('1 формула Бюджет!D4'),
    },
  ];
}
