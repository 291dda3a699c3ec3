/**
 * `npm run dev`: serves the add-in with the workbook in the browser, and builds it again with every change of the sources;
 * an open pane shows it at once. The manifest is looked at first. `PORT` and `--https` as for `npm start`. What changes in
 * src/preview is shown when this is started anew.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import manifests from 'office-addin-manifest';
import webpack from 'webpack';
import DevServer from 'webpack-dev-server';
import { certificate, port } from './served-at.mjs';
import { addin } from './webpack/addin.js';
import { preview } from './webpack/preview.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const mode = { mode: 'development' };
/** Hears of a new build, and loads the page that it stands in. functions.js stays as it is. */
const reloading =
  'webpack-dev-server/client/index.js?protocol=auto%3A&hostname=0.0.0.0&port=0&live-reload=true&logging=none';

async function start() {
  const { displayName, version } = await manifests.OfficeAddinManifest.readManifestFile(
    path.join(root, 'manifest.xml'),
  );
  console.log(`manifest.xml: ${displayName}, ${version}`);
  await run(webpack(preview({}, mode)));
  const config = addin({}, mode);
  config.entry.start = [reloading, config.entry.start];
  const given = await certificate();
  const server = new DevServer(
    {
      host: 'localhost',
      port,
      server: given ? { type: 'https', options: given } : 'http',
      client: false,
      hot: false,
      compress: false,
      headers: { 'Access-Control-Allow-Origin': '*' },
      static: { directory: path.join(root, 'dist'), watch: false },
      devMiddleware: { stats: 'errors-warnings' },
    },
    webpack(config),
  );
  await server.start();
  console.log(`${given ? 'https' : 'http'}://localhost:${port}/`);
}

function run(compiler) {
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) =>
      compiler.close(() => {
        if (error) reject(error);
        else if (stats.hasErrors()) reject(new Error(stats.toString('errors-only')));
        else resolve();
      }),
    );
  });
}

await start();
