import { readFileSync } from 'node:fs';

/** The one place of versions: package.json. */
export const { name, version, devDependencies } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
);
