import { HyperFormula } from 'hyperformula';
import { writeConditions, writeFormula } from './rules.mjs';

const typeCell = 'Facility!$A$1';
const residentsCell = 'Facility!$A$2';
const columnCell = 'Facility!$A$3';
const firstItem = 4;

/** The annex as a sheet, a rule cell as a formula in it; a row's units by INDEX, at the column found once by MATCH. */
export function hyperformula(edition, rows, profile) {
  const ids = [...profile.keys()];
  const item = (id) => (id === 'residents' ? residentsCell : `Facility!$A$${ids.indexOf(id) + firstItem}`);
  const language = {
    item,
    divide: (value, by) => `INT((${value}) / ${by})`,
    atLeast: (value, least) => `MAX(${value}, ${least})`,
    atMost: (value, most) => `MIN(${value}, ${most})`,
  };
  const width = edition.columns.length;
  const table = rows.map(({ rules }) =>
    Array.from({ length: width }, (_, column) => {
      const rule = rules.find(({ from, to }) => from <= column && column <= to);
      return rule === undefined ? 0 : writeCell(rule, language);
    }),
  );
  const last = String.fromCharCode(64 + width);
  const units = rows.map(({ types }, at) => {
    const look = `INDEX(Annex!$A$1:$${last}$${rows.length}, ${at + 1}, ${columnCell})`;
    const exists = types.map((type) => `${typeCell}=${type}`).join(',');
    return [types.length === edition.types.length ? `=${look}` : `=IF(OR(${exists}), ${look}, 0)`];
  });
  const workbook = HyperFormula.buildFromSheets(
    {
      Facility: [[1], [edition.columns[0].from], [columnFormula(edition)], ...ids.map((id) => [profile.get(id)])],
      Columns: edition.columns.filter(({ types }) => types === undefined).map(({ from }) => [from]),
      Annex: table,
      Units: units,
    },
    { licenseKey: 'gpl-v3' },
  );
  const inputs = { sheet: workbook.getSheetId('Facility'), row: 0, col: 0 };
  const sheet = workbook.getSheetId('Units');
  const answers = { start: { sheet, row: 0, col: 0 }, end: { sheet, row: rows.length - 1, col: 0 } };
  return ({ type, residents }) => {
    workbook.setCellContents(inputs, [[type], [residents]]);
    return workbook.getRangeValues(answers).map(([value]) => value);
  };
}

/** The columns that some types alone use stand first in the annex; the rest are found by their first resident count. */
function columnFormula({ columns, types }) {
  const general = columns.filter((column) => column.types === undefined).length;
  const special = columns.length - general;
  const own = columns.slice(0, special).map((column, at) => {
    const numbers = column.types.map((id) => `${typeCell}=${types.find((type) => type.id === id).footnote}`);
    return `IF(OR(${numbers.join(',')}), ${at + 1}, `;
  });
  return `=${own.join('')}${special} + MATCH(${residentsCell}, Columns!$A$1:$A$${general}, 1)${')'.repeat(special)}`;
}

function writeCell({ conditions, formula }, language) {
  const units = writeFormula(formula, language);
  if (conditions.length === 0) return typeof formula === 'number' ? formula : `=${units}`;
  return `=IF(AND(${writeConditions(conditions, language.item).join(',')}), ${units}, 0)`;
}
