import { medians } from '../clock.mjs';
import { facilitiesAtEdges } from '../facilities.mjs';
import { isPlain, readRules } from '../peers/rules.mjs';

/** One requirement that is a bare figure, against reading it from a typed array by type, row and column. */
export async function plainCell({ compile, facility, requiredUnits }, edition) {
  const rows = readRules(edition);
  const width = edition.columns.length;
  const table = new Float64Array(edition.types.length * rows.length * width);
  edition.types.forEach(({ footnote }, type) =>
    rows.filter(isPlain).forEach(({ types, rules }) => {
      if (!types.includes(footnote)) return;
      const row = rows.findIndex((one) => one.rules === rules);
      for (const { from, to, formula } of rules)
        table.fill(formula, (type * rows.length + row) * width + from, (type * rows.length + row) * width + to + 1);
    }),
  );

  const norms = compile(edition);
  const plainRows = rows.flatMap((row, at) => (isPlain(row) ? [at] : []));
  const asked = facilitiesAtEdges(edition).flatMap((one) => plainRows.map((row) => ({ ...one, row })));
  const facilities = asked.map(({ typeAt, residents }) => facility(norms, typeAt, residents));
  const positions = asked.map(({ row }) => norms.positions[row]);
  const [types, rowsAsked, columns] = ['typeAt', 'row', 'columnAt'].map((key) =>
    Int32Array.from(asked, (one) => one[key]),
  );
  const times = 100;
  const ours = () => {
    let sum = 0;
    for (let time = 0; time < times; time += 1)
      for (let at = 0; at < asked.length; at += 1) sum += requiredUnits(norms, facilities[at], positions[at]);
    return sum;
  };
  const bare = () => {
    let sum = 0;
    for (let time = 0; time < times; time += 1)
      for (let at = 0; at < asked.length; at += 1)
        sum += table[(types[at] * rows.length + rowsAsked[at]) * width + columns[at]];
    return sum;
  };
  if (ours() !== bare()) throw new Error('plain cell: the two sides differ');
  const { ours: oursTime, bare: bareTime } = await medians({ ours, bare });
  const each = (time) => (time * 1e6) / (asked.length * times);
  return {
    figures: [
      { name: `plain cell, ${plainRows.length} rows: ours`, value: each(oursTime), unit: 'ns' },
      { name: `plain cell, ${plainRows.length} rows: typed array`, value: each(bareTime), unit: 'ns' },
    ],
    ratios: { 'plain cell: ours / typed array': oursTime / bareTime },
  };
}
