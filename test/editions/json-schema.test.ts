import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { editions } from '../../src/norms/editions';
import { editionShape, textShape } from '../../src/norms/schema';

const file = path.join(__dirname, '../../docs/edition.schema.json');

/** The schema as it is published: the shapes. What shapes cannot say is told when an edition is loaded. */
const published = {
  title: 'An edition of the staffing norms',
  description:
    'The shape of an edition as JSON. Loading an edition checks more than the shape: spans of cells, references by id, names and ids that stand twice, columns without a gap.',
  ...z.toJSONSchema(editionShape, {
    reused: 'ref',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema !== textShape) return;
      delete jsonSchema.required;
      jsonSchema.minProperties = 1;
    },
  }),
};

test('the published JSON Schema is that of the data (WRITE_EDITION_SCHEMA=1 writes it)', () => {
  if (process.env.WRITE_EDITION_SCHEMA) writeFileSync(file, `${JSON.stringify(published, null, 2)}\n`);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(published)));
});

test('the built-in editions have the published shape', () => {
  const shape = z.fromJSONSchema(JSON.parse(readFileSync(file, 'utf8')));
  for (const edition of editions) expect(shape.safeParse(edition).success).toBe(true);
  expect(shape.safeParse({ ...editions[0], columns: [] }).success).toBe(false);
});
