import { addin } from './tools/webpack/addin.js';
import { preview } from './tools/webpack/preview.js';

/** The add-in, then the browser workbook that hosts it. `--env baseUrl=https://…` names where the add-in will be served. */
export default (env, argv) => [addin(env, argv), preview(env, argv)];
