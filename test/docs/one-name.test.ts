import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { languages } from '../../src/norms/languages';

const source = path.join(__dirname, '../../src');
/** What Excel calls; each is named like the calculation that it hands on. */
const excelFunctions = path.join('functions', 'functions.ts');
const exported = /^export (?:async |abstract )*(?:function|class|const|interface|type) (\w+)/gm;

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && file !== excelFunctions,
);

test('a name is exported by one room only, the catalogues of languages aside', () => {
  const rooms = new Map<string, Set<string>>();
  for (const file of files)
    for (const [, name = ''] of readFileSync(path.join(source, file), 'utf8').matchAll(exported))
      rooms.set(name, (rooms.get(name) ?? new Set()).add(file.split(path.sep)[0] ?? ''));
  const ofSeveral = [...rooms].filter(([, found]) => found.size > 1);
  expect(rooms.size).toBeGreaterThan(1000);
  expect(ofSeveral.map(([name]) => name).sort()).toEqual([...languages].sort());
});
