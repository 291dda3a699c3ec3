import Publicodes from 'publicodes';
import { plainName, writeConditions, writeFormula } from './rules.mjs';

const language = {
  item: plainName,
  divide: (value, by) => `(${value}) // ${by}`,
  atLeast: (value, least) => ({ valeur: value, plancher: least }),
  atMost: (value, most) => ({ valeur: value, plafond: most }),
};

/** A rule a row, its variations by column; the profile stays from one facility to the next. */
export function publicodes(edition, rows, profile) {
  const rules = {
    type: { question: '?' },
    residents: { question: '?' },
    column: { variations: columnVariations(edition) },
  };
  for (const id of profile.keys()) rules[plainName(id)] = { question: '?' };
  rows.forEach((row, at) => (rules[`row ${at}`] = { variations: rowVariations(row, edition.types.length) }));
  const engine = new Publicodes(rules, { logger: { log() {}, warn() {}, error: console.error } });
  const known = [...profile].map(([id, value]) => [
    plainName(id),
    typeof value === 'boolean' ? (value ? 'oui' : 'non') : value,
  ]);
  engine.setSituation(Object.fromEntries(known));
  return ({ type, residents }) => {
    engine.setSituation({ type, residents }, { keepPreviousSituation: true });
    return rows.map((_, at) => engine.evaluate(`row ${at}`).nodeValue);
  };
}

function columnVariations({ columns, types }) {
  const general = columns.flatMap(({ types: own, to }, at) =>
    own !== undefined ? [] : to === undefined ? [{ sinon: at }] : [{ si: `residents <= ${to}`, alors: at }],
  );
  const special = columns.flatMap(({ types: own }, at) =>
    (own ?? []).map((id) => ({ si: `type = ${types.find((type) => type.id === id).footnote}`, alors: at })),
  );
  return [...special, ...general];
}

function rowVariations({ types, rules }, allTypes) {
  const absent =
    types.length === allTypes
      ? []
      : [{ si: { 'toutes ces conditions': types.map((type) => `type != ${type}`) }, alors: 0 }];
  const cells = rules.map(({ from, to, conditions, formula }) => {
    const where = from === to ? [`column = ${from}`] : [`column >= ${from}`, `column <= ${to}`];
    const all = [...where, ...writeConditions(conditions, plainName)];
    return { si: all.length === 1 ? all[0] : { 'toutes ces conditions': all }, alors: writeFormula(formula, language) };
  });
  return [...absent, ...cells, { sinon: 0 }];
}
