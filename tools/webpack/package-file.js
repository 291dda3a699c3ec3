import { readFileSync } from 'node:fs';

/** The one place of the version: package.json. */
export const { name, version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
