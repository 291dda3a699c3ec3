import { fileURLToPath } from 'node:url';

const loader = fileURLToPath(new URL('pack-loader.js', import.meta.url));
const source = (name) => fileURLToPath(new URL(`../../src/${name}`, import.meta.url));

/** The modules of functions.js; those of the page are the same sources, and left as they are. */
export const packedLayer = 'functions';

const packed = (name, options) => ({ resource: source(name), issuerLayer: packedLayer, loader, options });

export const packingRules = [
  packed('functions/functions.ts'),
  packed('norms/working-editions.ts', { name: 'workingEditions' }),
  packed('i18n/messages.ts', { name: 'messages' }),
];
