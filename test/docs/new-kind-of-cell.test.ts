import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** The walk of docs/contributing.md, held to what the compiler says of a kind that is in the schema and nowhere else. */
const root = path.join(__dirname, '../..');
const page = readFileSync(path.join(root, 'docs/contributing.md'), 'utf8');
const walk = /## A new kind of cell\n([\s\S]*?)\n## /.exec(page)?.[1] ?? '';
const linked = [...walk.matchAll(/\]\(\.\.\/(src\/[\w/.-]+)\)/g)].map(([, file = '']) => file);

const schema = path.join(root, 'src/norms/schema.ts');
const withNewKind = readFileSync(schema, 'utf8').replace(
  'const kinds = {',
  'const kinds = { shifts: z.strictObject({ span, units, shifts: id, requires }),',
);

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    return entry.isDirectory() ? sourceFiles(file) : /\.tsx?$/.test(file) ? [file] : [];
  });
}

/** The files that no longer compile once the schema knows another kind. */
function broken(): string[] {
  const config = ts.readConfigFile(path.join(root, 'tsconfig.json'), (file) => readFileSync(file, 'utf8'));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const read = host.readFile.bind(host);
  const asWritten = host.getSourceFile.bind(host);
  host.getSourceFile = (file, target, ...rest) =>
    path.resolve(file) === schema
      ? ts.createSourceFile(file, withNewKind, target, true)
      : asWritten(file, target, ...rest);
  const concerned = sourceFiles(path.join(root, 'src')).filter((file) =>
    /norms\/(kinds|schema)'|\.\/schema'/.test(read(file) ?? ''),
  );
  const program = ts.createProgram(concerned, options, host);
  return concerned
    .filter((file) => program.getSemanticDiagnostics(program.getSourceFile(file)).length > 0)
    .map((file) => path.relative(root, file));
}

test('a kind that is in the schema alone does not compile, in the files that the walk names', () => {
  expect(withNewKind).toContain('shifts:');
  expect(broken().sort()).toEqual(linked.filter((file) => path.join(root, file) !== schema).sort());
});

test('every file and folder of the walk is there', () => {
  const named = [...walk.matchAll(/`((?:src|test)\/[\w/.-]+)`/g)].map(([, file = '']) => file);
  expect(named.length).toBeGreaterThan(3);
  expect([...named, ...linked].filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
});

test('every kind has a file in the engine and a test of it', () => {
  const kinds = Object.values(/const kinds = \{([\s\S]*?)\};/.exec(readFileSync(schema, 'utf8')) ?? [])[1] ?? '';
  const shapes = kinds
    .split(',')
    .map((one) => (one.split(':').pop() ?? '').trim())
    .filter(Boolean);
  expect(shapes.length).toBeGreaterThan(4);
  const fileOf = (shape: string): string => shape.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const missing = shapes.flatMap((shape) =>
    [`src/engine/cells/${fileOf(shape)}.ts`, `test/engine/cells/${fileOf(shape)}.test.ts`].filter(
      (file) => !existsSync(path.join(root, file)),
    ),
  );
  expect(missing).toEqual([]);
});
