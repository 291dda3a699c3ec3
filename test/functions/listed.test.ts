import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseTree } from 'custom-functions-metadata';
import * as functions from '../../src/functions/functions';

/** The generator says nothing of a tagged function that it leaves out: one written with an arrow. */
test('every function of the file is in the list that Excel reads', () => {
  const file = path.join(__dirname, '../../src/functions/functions.ts');
  const { associate } = parseTree(readFileSync(file, 'utf8'), 'functions.ts');
  const written = Object.entries(functions).filter(([, one]) => typeof one === 'function');
  expect(associate.map(({ functionName }) => functionName).sort()).toEqual(written.map(([name]) => name).sort());
});
