import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** The rooms of src/, each with the rooms that it may use. Imports point one way. */
const mayUse = {
  norms: [],
  engine: ['norms'],
  i18n: ['engine', 'norms'],
  functions: ['engine', 'norms', 'i18n'],
  staffing: ['engine', 'norms'],
  formulas: ['engine', 'norms'],
  editions: ['engine', 'norms', 'i18n'],
  workbook: ['editions', 'staffing', 'formulas', 'engine', 'norms', 'i18n'],
  taskpane: ['workbook', 'editions', 'staffing', 'formulas', 'engine', 'norms', 'i18n'],
  preview: [],
};
const rooms = [...Object.keys(mayUse), 'start'];

const importRules = Object.entries(mayUse).map(([room, allowed]) => {
  const barred = rooms.filter((other) => other !== room && !allowed.includes(other));
  return {
    files: [`src/${room}/**`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              // Which languages there are, and how each writes, is told once for all rooms.
              group: [...barred.map((other) => `**/../${other}/**`), '!**/../norms/languages'],
              message: `${room} may use ${allowed.join(', ') || 'no other room'}.`,
            },
            ...(room === 'engine'
              ? [
                  {
                    group: ['**/norms/*', '!**/norms/kinds'],
                    allowTypeImports: true,
                    message: 'engine uses the types of norms and the kinds of cell.',
                  },
                ]
              : []),
            ...(room === 'i18n'
              ? [{ group: ['**/engine/**'], allowTypeImports: true, message: 'i18n uses the types of engine.' }]
              : []),
            ...(['taskpane', 'preview', 'workbook'].includes(room)
              ? []
              : [{ group: ['react*', '@fluentui/*'], message: 'React belongs to the pane.' }]),
          ],
        },
      ],
    },
  };
});

export default tseslint.config(
  { ignores: ['dist/', 'test/mutation/', 'node_modules/', 'coverage/', 'test/bench/', '**/*.js', '**/*.mjs'] },
  ...tseslint.configs.recommended,
  {
    files: ['src/**/*.{ts,tsx}', 'test/**/*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' }],
      complexity: ['error', { max: 15, variant: 'modified' }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      'max-depth': ['error', 3],
    },
  },
  { files: ['test/**'], rules: { complexity: 'off' } },
  { files: ['src/functions/functions.ts'], rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' } },
  ...importRules.map((rule) => ({ ...rule, plugins: {} })),
);
