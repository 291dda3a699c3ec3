import { fileURLToPath } from 'node:url';

const here = fileURLToPath(import.meta.url);
const builtIn = fileURLToPath(new URL('../pack/built-in.ts', import.meta.url));
const unpack = fileURLToPath(new URL('../../src/unpack/unpack.ts', import.meta.url));

/** The one module that holds the packed text, whoever imports it. */
const packedModule = JSON.stringify(`!!${here}!${builtIn}`);

/**
 * Editions and messages are written as plain modules; functions.js carries them packed. The modules that export them are
 * replaced by one that unpacks both, and functions.ts imports it first: gzip packs the text best where it stands alone, at
 * the very beginning of the script.
 */
export function pitch() {
  const { name } = this.getOptions();
  if (name !== undefined) return `export { ${name} } from ${packedModule};`;
  if (this.resourcePath !== builtIn) return undefined;
  const done = this.async();
  this.importModule(builtIn).then(
    ({ packed }) =>
      done(
        null,
        `import { unpack } from ${JSON.stringify(unpack)};
export const { workingEditions, messages } = unpack(${JSON.stringify(packed)});`,
      ),
    done,
  );
  return undefined;
}

export default function importPackedFirst(source) {
  return `import ${packedModule};\n${source}`;
}
