import { movedFrom } from '../../../src/workbook/sheet/moved-back';

const content = {
  name: 'Штат',
  names: [
    { name: 'NormsResidents', at: 'C6' },
    { name: 'NormsBody', at: 'A8:E106' },
  ],
  cells: [],
  spills: [],
  formats: [],
  rules: [],
  widths: [],
  heights: [],
};
const moved = (residents: string, body: string) =>
  movedFrom(
    content,
    new Map([
      ['NormsResidents', residents],
      ['NormsBody', body],
    ]),
  );

test.each<[what: string, residents: string, body: string, way: [down: number, right: number] | undefined]>([
  ['stands where it was written', "='Штат'!$C$6", "='Штат'!$A$8:$E$106", undefined],
  ['has three rows above it', "='Штат'!$C$9", "='Штат'!$A$11:$E$109", [3, 0]],
  ['has rows of people’s own in it besides', '=Штат!$C$9', '=Штат!$A$11:$F$120', [3, 0]],
  ['has a column before it', '=Штат!$D$6', '=Штат!$B$8:$F$106', [0, 1]],
  ['lacks its first rows', '=Штат!$C$4', '=Штат!$A$6:$E$104', [-2, 0]],
  ['has rows between its head and the rest', '=Штат!$C$6', '=Штат!$A$9:$E$107', undefined],
  ['stands on another sheet', '=Другой!$C$9', '=Другой!$A$11:$E$109', undefined],
  ['has lost its head', '=#REF!', '=Штат!$A$11:$E$109', [3, 0]],
])('a table that %s', (_, residents, body, way) => {
  const found = moved(residents, body);
  expect(found && [found.down, found.right]).toEqual(way);
});
