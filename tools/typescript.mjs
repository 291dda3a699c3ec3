// Lets a tool run the add-in's own TypeScript with Node alone: import this first, then `await import('../src/….ts')`.

import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
