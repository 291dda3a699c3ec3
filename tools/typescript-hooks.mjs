// How Node finds and reads the sources of src/: imports without an ending, TypeScript, JSON. Registered by typescript.mjs.

import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const endings = ['.ts', '.tsx', '/index.ts', '/index.tsx'];

export function resolve(specifier, context, next) {
  const isOurs = /^\.{1,2}\//.test(specifier) && /\.tsx?$/.test(context.parentURL ?? '');
  if (!isOurs) return next(specifier, context);
  const url = new URL(specifier, context.parentURL);
  const file = fileURLToPath(url);
  if (existsSync(file) && statSync(file).isFile()) return { url: url.href, shortCircuit: true };
  const ending = endings.find((one) => existsSync(file + one));
  return ending === undefined ? next(specifier, context) : { url: url.href + ending, shortCircuit: true };
}

export function load(url, context, next) {
  if (!url.startsWith('file:') || !/\.(tsx?|json)$/.test(url) || url.includes('/node_modules/'))
    return next(url, context);
  const text = readFileSync(fileURLToPath(url), 'utf8');
  const source = url.endsWith('.json') ? `export default ${text}` : transpiled(text, fileURLToPath(url));
  return { format: 'module', source, shortCircuit: true };
}

function transpiled(text, fileName) {
  const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022, jsx: ts.JsxEmit.ReactJSX };
  return ts.transpileModule(text, { fileName, compilerOptions }).outputText;
}
