import { evaluate } from 'feelin';
import { plainName, writeConditions, writeFormula } from './rules.mjs';

const language = {
  item: plainName,
  divide: (value, by) => `floor((${value}) / ${by})`,
  atLeast: (value, least) => `max(${value}, ${least})`,
  atMost: (value, most) => `min(${value}, ${most})`,
};

/** One FEEL list of all rows, given the column; feelin has no way to keep a parsed expression. */
export function feelin(_edition, rows, profile) {
  const expression = `[${rows.map(writeRow).join(', ')}]`;
  const known = Object.fromEntries([...profile].map(([id, value]) => [plainName(id), value]));
  return ({ type, residents, columnAt }) => evaluate(expression, { ...known, type, residents, column: columnAt }).value;
}

function writeRow({ types, rules }) {
  const cells = rules.map(({ from, to, conditions, formula }) => {
    const all = [`column >= ${from}`, `column <= ${to}`, ...writeConditions(conditions, plainName)];
    return `if ${all.join(' and ')} then ${writeFormula(formula, language)} else `;
  });
  return `(if ${types.map((type) => `type = ${type}`).join(' or ')} then ${cells.join('')}0 else 0)`;
}
