// Validates a manifest against an XML schema and the schemas beside it: node tools/validate-manifest.mjs SCHEMA MANIFEST
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { validateXML } from 'xmllint-wasm';

const [schema, manifest] = process.argv.slice(2);
const file = (name) => ({ fileName: path.basename(name), contents: readFileSync(name, 'utf8') });
const folder = path.dirname(schema);
const others = readdirSync(folder).filter((name) => name.endsWith('.xsd') && name !== path.basename(schema));
const result = await validateXML({
  xml: [file(manifest)],
  schema: [file(schema)],
  preload: others.map((name) => file(path.join(folder, name))),
});
for (const { message } of result.errors) console.error(message);
process.exit(result.valid ? 0 : 1);
