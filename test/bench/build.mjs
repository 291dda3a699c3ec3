import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import CustomFunctionsMetadataPlugin from 'custom-functions-metadata-plugin';
import webpack from 'webpack';
import { scriptRules } from '../../tools/webpack/scripts.js';
import { customFunctions } from './custom-functions.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const functions = path.join(root, 'src/functions/functions.ts');

/** What `use` makes of a script built as the add-in is built: production mode, ts-loader without type checks. */
function bundle(name, entry, options, use) {
  const out = mkdtempSync(path.join(tmpdir(), 'norms-bench-'));
  const config = {
    mode: 'production',
    context: root,
    entry: { [name]: entry },
    resolve: { extensions: ['.ts', '.js'] },
    module: { rules: scriptRules },
    performance: false,
    ...options,
    output: { path: out, filename: '[name].cjs', ...options.output },
  };
  return new Promise((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve(use(path.join(out, `${name}.cjs`)));
    });
  }).finally(() => rmSync(out, { recursive: true }));
}

/** The engine and the functions, to be called here. */
export function loadSubjects() {
  globalThis.CustomFunctions = customFunctions();
  const options = { target: 'node', output: { library: { type: 'commonjs2' } } };
  return bundle('subjects', path.join(import.meta.dirname, 'subjects.ts'), options, createRequire(import.meta.url));
}

/** The text of the functions' script alone, with their registration. */
export function functionsScript() {
  const registration = new CustomFunctionsMetadataPlugin({ input: functions, output: 'functions.json' });
  const options = { output: { globalObject: 'globalThis' }, plugins: [registration] };
  return bundle('functions', functions, options, (file) => readFileSync(file, 'utf8'));
}
