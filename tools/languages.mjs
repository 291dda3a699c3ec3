import { readFileSync } from 'node:fs';

/** The table of languages, for commands and the build: by language its name, its locale and how it writes. */
export const languages = JSON.parse(readFileSync(new URL('../src/norms/languages.json', import.meta.url), 'utf8'));
