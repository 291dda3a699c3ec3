/* Workbooks that a library writes which jest cannot load, as JSON: names and files in base64. */
import { writeXlsx } from 'hucre/xlsx';

const rows = [
  ['Аспазшы', 120],
  ['Дәрігер', 0.5],
];
const sheets = {
  'plain rows': { rows },
  'a drop-down': { rows, dataValidations: [{ type: 'list', range: 'B1:B9', formula1: '"да,нет"' }] },
  'a table': {
    rows: [['Key', 'Val'], ...rows],
    tables: [{ name: 'T', range: 'A1:B3', columns: [{ name: 'Key' }, { name: 'Val' }] }],
  },
  'a chart': {
    rows,
    charts: [
      { type: 'bar', series: [{ values: 'B1:B2' }], anchor: { from: { row: 3, col: 1 }, to: { row: 9, col: 5 } } },
    ],
  },
  'a formula that fills cells': {
    rows,
    cells: new Map([
      [
        '4,0',
        {
          type: 'formula',
          formula: '_xlfn.SEQUENCE(2)',
          formulaType: 'array',
          formulaDynamic: true,
          formulaRef: 'A5:A6',
          formulaResult: 1,
        },
      ],
      ['5,0', { value: 2 }],
    ]),
  },
};
const files = {};
for (const [what, sheet] of Object.entries(sheets)) {
  const file = await writeXlsx({ sheets: [{ name: 'Штат', ...sheet }] });
  files[what] = Buffer.from(file).toString('base64');
}
process.stdout.write(JSON.stringify(files));
