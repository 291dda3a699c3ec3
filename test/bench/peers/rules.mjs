/**
 * The annex as rules that every peer can be given, read from the edition's JSON without the engine. A row is
 * `{ types, rules }`; a rule holds from one column to another under its conditions and gives a figure or a formula
 * `{ terms: [{ item, weight }], per?, atLeast?, atMost? }`: the weighted sum, divided by `per` and granted in halves.
 */
export function readRules(edition) {
  const { columns, types } = edition;
  return edition.sections.flatMap(({ positions }) =>
    positions.map((position) => ({
      types: position.footnotes ?? types.map(({ footnote }) => footnote),
      rules: placeCells(position.cells)
        .filter(({ cell }) => cell !== null)
        .flatMap((part) => splitByTypes(part, columns))
        .map(({ from, end, cell }) => ({
          from,
          to: end - 1,
          conditions: [...(position.requires ?? []), ...(cell.requires ?? [])].map(asCondition),
          formula: asFormula(cell),
        })),
    })),
  );
}

/** Each printed cell with the columns that it spans; `end` is the first one past it. */
function placeCells(cells) {
  let end = 0;
  return cells.map((cell) => {
    const from = end;
    end += cell?.span ?? 1;
    return { from, end, cell };
  });
}

const asCondition = (condition) => (typeof condition === 'string' ? { item: condition } : condition);

/** A column for some types alone is a rule of its own. */
function splitByTypes({ from, end, cell }, columns) {
  const middle = columns.findIndex((column, at) => at > from && at < end && column.types !== columns[at - 1].types);
  if (middle < 0) return [{ from, end, cell }];
  return [{ from, end: middle, cell }, ...splitByTypes({ from: middle, end, cell }, columns)];
}

function asFormula(cell) {
  if (typeof cell === 'number') return cell;
  const { units, atLeast, atMost } = cell;
  if ('external' in cell) return { terms: [{ item: cell.external, weight: 1 }] };
  if ('each' in cell) return { terms: cell.each.map((item) => ({ item, weight: units })), atLeast, atMost };
  if ('post' in cell) return { terms: [{ item: cell.post.count, weight: units }] };
  if (!('per' in cell)) return units;
  const per = Object.values(cell.per).reduce((product, one) => product * one, 1);
  return {
    terms: Object.entries(cell.per).map(([item, one]) => ({ item, weight: (units * per) / one })),
    per,
    atLeast,
    atMost,
  };
}

/** The items that a rule reads. */
export function itemsOf({ conditions, formula }) {
  const { terms = [], atMost } = typeof formula === 'number' ? {} : formula;
  return [...conditions, ...terms].map(({ item }) => item).concat(atMost?.per ?? []);
}

/** A formula in a peer's language, which says how it writes items, whole division, a floor and a ceiling. */
export function writeFormula(formula, { item, divide, atLeast, atMost }) {
  if (typeof formula === 'number') return String(formula);
  const sum = formula.terms
    .map((term) => (term.weight === 1 ? item(term.item) : `${term.weight} * ${item(term.item)}`))
    .join(' + ');
  const share = formula.per === undefined ? sum : `${divide(`2 * (${sum})`, formula.per)} / 2`;
  const raised = formula.atLeast === undefined ? share : atLeast(share, formula.atLeast);
  if (formula.atMost === undefined) return raised;
  const { units, per } = formula.atMost;
  return atMost(raised, per === undefined ? formula.atMost : `${units} * ${item(per)}`);
}

/** Conditions in a peer's language, one text each. */
export function writeConditions(conditions, item) {
  return conditions.map((one) => (one.atLeast === undefined ? item(one.item) : `${item(one.item)} >= ${one.atLeast}`));
}

/** A formula worked out in plain JavaScript, for a peer that has no arithmetic. */
export function workOut(formula, valueOf) {
  if (typeof formula === 'number') return formula;
  const sum = formula.terms.reduce((all, { item, weight }) => all + weight * valueOf(item), 0);
  const share = formula.per === undefined ? sum : Math.floor((2 * sum) / formula.per) / 2;
  const raised = Math.max(share, formula.atLeast ?? share);
  const { units, per } = formula.atMost ?? {};
  return per === undefined ? Math.min(raised, formula.atMost ?? raised) : Math.min(raised, units * valueOf(per));
}

/** Whether every cell of a row is a bare figure or a dash. */
export function isPlain({ rules }) {
  return rules.every(({ conditions, formula }) => conditions.length === 0 && typeof formula === 'number');
}

/** An id as a name that every peer's language allows. */
export const plainName = (id) => id.replace(/[^A-Za-z0-9]/g, '_');
