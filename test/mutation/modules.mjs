import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import ts from 'typescript';

const compilerOptions = {
  module: ts.ModuleKind.CommonJS,
  target: ts.ScriptTarget.ES2022,
  esModuleInterop: true,
  isolatedModules: true,
};

/** Each file compiled, once for all mutants: which of them is alive is asked while it runs. */
const compiled = new Map();

function functionOf(file) {
  const known = compiled.get(file);
  if (known !== undefined) return known;
  const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), { compilerOptions, fileName: file });
  const wrapped = `(function (exports, require, module, __dirname) {${outputText}\n})`;
  const made = new vm.Script(wrapped, { filename: file }).runInThisContext();
  compiled.set(file, made);
  return made;
}

function found(from, request) {
  const base = path.resolve(path.dirname(from), request);
  return [base, `${base}.ts`, path.join(base, 'index.ts')].find(
    (file) => existsSync(file) && path.extname(file) !== '',
  );
}

/** Loads the project's modules anew each time, and again once they are forgotten; packages and the compiled code stay. */
export function freshModules(root, packages, around = (_file, run) => run()) {
  const outer = createRequire(path.join(root, 'package.json'));
  const loaded = new Map();
  const load = (file) => {
    const known = loaded.get(file);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    loaded.set(file, module);
    if (file.endsWith('.json')) module.exports = JSON.parse(readFileSync(file, 'utf8'));
    else around(file, () => functionOf(file)(module.exports, requireFrom(file), module, path.dirname(file)));
    return module.exports;
  };
  const requireFrom = (file) => (request) => {
    if (!request.startsWith('.')) return packages.get(request) ?? outer(request);
    return load(found(file, request) ?? path.resolve(path.dirname(file), request));
  };
  return { load, forget: () => loaded.clear() };
}
