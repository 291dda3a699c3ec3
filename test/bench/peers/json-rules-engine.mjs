import { Engine } from 'json-rules-engine';
import { itemsOf, workOut } from './rules.mjs';

const within = (fact, from, to) => [
  { fact, operator: 'greaterThanInclusive', value: from },
  ...(to === undefined ? [] : [{ fact, operator: 'lessThanInclusive', value: to }]),
];

const asked = ({ item, atLeast }) =>
  atLeast === undefined
    ? { fact: item, operator: 'equal', value: true }
    : { fact: item, operator: 'greaterThanInclusive', value: atLeast };

function engineWith(profile) {
  const engine = new Engine();
  for (const [id, value] of profile) engine.addFact(id, value);
  return engine;
}

/** A rule a printed cell. The column is given, and the arithmetic of the cells that fire is plain JavaScript. */
export function ruleACell(_edition, rows, profile) {
  const engine = engineWith(profile);
  rows.forEach(({ types, rules }, row) =>
    rules.forEach(({ from, to, conditions }, at) =>
      engine.addRule({
        conditions: {
          all: [
            { fact: 'type', operator: 'in', value: types },
            ...within('column', from, to),
            ...conditions.map(asked),
          ],
        },
        event: { type: 'units', params: { row, at } },
      }),
    ),
  );
  return async ({ type, residents, columnAt }) => {
    const figures = new Array(rows.length).fill(0);
    const { events } = await engine.run({ type, column: columnAt });
    for (const { params } of events)
      figures[params.row] = workOut(rows[params.row].rules[params.at].formula, (item) =>
        item === 'residents' ? residents : profile.get(item),
      );
    return figures;
  };
}

/** A rule a column. Bare figures stand beside the rules; a cell with a condition or arithmetic is a computed fact. */
export function ruleAColumn(edition, rows, profile) {
  const engine = engineWith(profile);
  const footnotes = new Map(edition.types.map(({ id, footnote }) => [id, footnote]));
  const special = edition.columns.flatMap((column) => column.types ?? []);
  edition.columns.forEach(({ from, to, types }, column) => {
    const own = types ?? edition.types.map(({ id }) => id).filter((id) => !special.includes(id));
    const conditions = [
      { fact: 'type', operator: 'in', value: own.map((id) => footnotes.get(id)) },
      ...within('residents', from, to),
    ];
    engine.addRule({ conditions: { all: conditions }, event: { type: 'column', params: { column } } });
  });
  rows.forEach(({ rules }, row) =>
    rules.filter(isComputed).forEach((rule) => engine.addFact(factOf(row, rule), computed(rule), { cache: false })),
  );
  return async ({ type, residents }) => {
    const { events, almanac } = await engine.run({ type, residents });
    const [{ params }] = events;
    const cells = rows.map((row) =>
      row.types.includes(type)
        ? row.rules.find(({ from, to }) => from <= params.column && params.column <= to)
        : undefined,
    );
    return Promise.all(
      cells.map((rule, row) =>
        rule === undefined ? 0 : isComputed(rule) ? almanac.factValue(factOf(row, rule)) : rule.formula,
      ),
    );
  };
}

const isComputed = ({ conditions, formula }) => conditions.length > 0 || typeof formula !== 'number';
const factOf = (row, { from }) => `row ${row} from column ${from}`;

function computed(rule) {
  const items = [...new Set(itemsOf(rule))];
  return async (_params, almanac) => {
    const known = await Promise.all(items.map((item) => almanac.factValue(item)));
    const valueOf = (item) => known[items.indexOf(item)];
    const met = rule.conditions.every(({ item, atLeast }) =>
      atLeast === undefined ? valueOf(item) : valueOf(item) >= atLeast,
    );
    return met ? workOut(rule.formula, valueOf) : 0;
  };
}
