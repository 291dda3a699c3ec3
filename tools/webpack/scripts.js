import { fileURLToPath } from 'node:url';

const file = (name) => fileURLToPath(new URL(name, import.meta.url));

/** Plain data that the functions' scripts carry: editions without what only their readers look at, and sentences by key. */
const evaluatedModules = [
  file('../../src/norms/working-editions.ts'),
  file('../../src/i18n/faults/messages.ts'),
  file('../../src/i18n/messages.ts'),
];

const packer = file('../../src/i18n/unpack.ts');

/** How the add-in's scripts are made. */
export const scriptRules = [
  { test: /\.tsx?$/, loader: 'ts-loader', options: { transpileOnly: true } },
  { test: evaluatedModules, resourceQuery: { not: [/source/] }, loader: file('evaluated.js'), options: { packer } },
];
