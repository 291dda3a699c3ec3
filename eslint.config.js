import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

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
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' },
        {
          selector: "CallExpression[callee.property.name='waitForFunction'] > [async=true]",
          message: 'To Playwright a promise is as good as true: use `until`.',
        },
      ],
      '@typescript-eslint/naming-convention': [
        'error',
        {
          selector: 'variable',
          modifiers: ['const'],
          format: ['camelCase', 'PascalCase'],
          leadingUnderscore: 'allow',
          // An edition is called by its id.
          filter: { regex: '^KZ_', match: false },
        },
      ],
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
);
