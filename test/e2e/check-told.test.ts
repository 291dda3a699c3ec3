import { makeShape, type Shape } from '../staffing/shapes/shape';
import { workbookInBrowser } from './browser-workbook';
import { CheckInPane } from './check-in-pane';
import { Pane } from './pane';

/** What the pane tells of a table, beside its figures. */
const workbook = workbookInBrowser({ language: 'ru' });
const pane = new Pane(workbook, 'ru');
const check = new CheckInPane(workbook, pane);

async function told(sheet: string): Promise<string> {
  const shape: Shape = { file: '', says: '', sheet, reads: '' };
  await workbook.openFile(await makeShape(shape));
  await check.open();
  await check.find();
  return check.text('tableTitle');
}

test('lines and units that are struck out are told by their cells', async () => {
  const text = await told(`
№ | Должность | Шт. ед.
1 | Директор | 1
~~2~~ | ~~Психолог~~ | ~~1~~
3 | Повар | ~~3~~
`);
  expect(text).toContain(check.say('unsureStruck', { cell: 'B3', name: 'Психолог' }));
  expect(text).toContain(check.say('unreadStruck', { cell: 'C4', written: '3', name: 'Повар' }));
});

test('columns of units that were not taken are told by their titles', async () => {
  const text = await told(`
№ | Должность | Штат на 01.01.2025 | Штат на 01.01.2026
1 | Директор | 1 | 1
2 | Повар | 3 | 4
`);
  expect(text).toContain(check.say('unitsLeft', { titles: '«Штат на 01.01.2025»' }));
});

test('a table that goes on without a header is offered by its columns, and read once they are taken', async () => {
  const text = await told(`
41 | Повар | 3 | 95000
42 | Сторож | 3 | 85000
43 | Дворник | 1 | 80000
44 | Кастелянша | 1,5 | 75000
`);
  expect(text).toContain(check.say('noHeader', { sheet: 'Штат', name: 'B', units: 'C' }));
  await check.button('pointDone').click();
  expect(await check.text('tableTitle')).toContain('B1:C4');
});
