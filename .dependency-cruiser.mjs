/** The rooms of src/, each with the rooms that it may use. Imports point one way. */
const mayUse = {
  norms: [],
  engine: ['norms'],
  i18n: ['engine', 'norms'],
  functions: ['engine', 'norms', 'i18n'],
  staffing: ['engine', 'norms'],
  formulas: ['engine', 'norms'],
  editions: ['engine', 'norms', 'i18n'],
  'xlsx-file': [],
  workbook: ['xlsx-file', 'editions', 'staffing', 'formulas', 'engine', 'norms', 'i18n'],
  taskpane: ['workbook', 'editions', 'staffing', 'formulas', 'engine', 'norms', 'i18n'],
  preview: ['xlsx-file'],
};

/** The floors of src/workbook on which the features stand, each with those that it may use. */
const floors = { sheet: [], excel: ['sheet'], beside: ['excel', 'sheet'] };

/** The folders of src/editions/printed in the order in which a page becomes a draft: each may use those before it. */
const printed = ['text', 'items', 'rules', 'phrases', 'page', 'draft', 'tables', 'rows', 'notes', 'doubts', 'cells'];

/** The features of src/workbook that go on from another one. */
const goesOnFrom = { check: 'facility', copy: 'selection', signing: 'budget', sizes: 'facility' };

/** Which languages there are, and how each writes, is told once for all rooms. */
const languages = '^src/norms/languages\\.';

const anyOf = (names) => `(${names.join('|')})`;

const roomRules = Object.entries(mayUse).map(([room, allowed]) => ({
  name: `${room} uses ${allowed.join(', ') || 'no other room'}`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/[^/]+/', pathNot: [`^src/${anyOf([room, ...allowed])}/`, languages] },
}));

const floorRules = Object.entries(floors).map(([floor, allowed]) => ({
  name: `workbook/${floor} knows no feature`,
  severity: 'error',
  from: { path: `^src/workbook/${floor}/` },
  to: { path: '^src/workbook/', pathNot: `^src/workbook/${anyOf([floor, ...allowed])}/` },
}));

const printedRules = printed.map((folder, at) => ({
  name: `editions/printed/${folder} uses ${printed.slice(0, at).join(', ') || 'none beside it'}`,
  severity: 'error',
  from: { path: `^src/editions/printed/${folder}/` },
  to: {
    path: '^src/editions/printed/',
    pathNot: `^src/editions/printed/${anyOf([...printed.slice(0, at + 1), 'words'])}/`,
  },
}));

const featureRules = Object.entries(goesOnFrom).map(([feature, other]) => ({
  name: `workbook/${feature} uses no feature but ${other}`,
  severity: 'error',
  from: { path: `^src/workbook/${feature}/` },
  to: {
    path: '^src/workbook/[^/]+/',
    pathNot: `^src/workbook/${anyOf([...Object.keys(floors), feature, other])}/`,
  },
}));

export default {
  forbidden: [
    ...roomRules,
    {
      name: 'engine uses the types of norms and the kinds of cell',
      severity: 'error',
      from: { path: '^src/engine/' },
      to: { path: '^src/norms/', pathNot: [languages, '^src/norms/kinds\\.'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'i18n uses the types of engine',
      severity: 'error',
      from: { path: '^src/i18n/' },
      to: { path: '^src/engine/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'React belongs to the pane',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/taskpane/' },
      to: { path: 'node_modules/(react|react-dom|@fluentui)/' },
    },
    ...floorRules,
    ...featureRules,
    ...printedRules,
    {
      name: 'the other features of workbook know none',
      severity: 'error',
      from: {
        path: '^src/workbook/([^/]+)/',
        pathNot: `^src/workbook/${anyOf(Object.keys({ ...floors, ...goesOnFrom }))}/`,
      },
      to: { path: '^src/workbook/[^/]+/', pathNot: `^src/workbook/${anyOf([...Object.keys(floors), '$1'])}/` },
    },
    {
      name: 'no place of the pane knows another',
      severity: 'error',
      from: { path: '^src/taskpane/([^/]+)/', pathNot: '^src/taskpane/(frame|shared)/' },
      to: { path: '^src/taskpane/[^/]+/', pathNot: '^src/taskpane/($1|shared)/' },
    },
    {
      name: 'what places share knows no place',
      severity: 'error',
      from: { path: '^src/taskpane/shared/' },
      to: { path: '^src/taskpane/[^/]+/', pathNot: '^src/taskpane/shared/' },
    },
    {
      // A rule asks for a quantity that may be a sum of rules; a ceiling bounds rules and is one.
      name: 'no circles but where the law is one',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { pathNot: '^src/(engine|formulas/ordinary)/(quantity|ceilings)\\.ts$' } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
