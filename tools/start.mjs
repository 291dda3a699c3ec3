/**
 * `npm start`: builds the add-in and serves it with the workbook in the browser. The port is `PORT`, 3000 if unset;
 * `--https` serves with the development certificate that Excel asks of a sideloaded add-in; `--no-build` serves what is there.
 */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import http from 'node:http';
import https from 'node:https';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * Serves a folder on localhost.
 * @param {string} directory
 * @param {number} port 0 for any free one
 * @param {import('node:https').ServerOptions} [certificate] with it, over https
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} rejects if the port is taken
 */
export async function serve(directory, port, certificate) {
  const answer = (request, response) => void respond(path.resolve(directory), request, response);
  const server = certificate ? https.createServer(certificate, answer) : http.createServer(answer);
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, 'localhost', resolve));
  const close = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { address: `${certificate ? 'https' : 'http'}://localhost:${server.address().port}/`, close };
}

async function respond(directory, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  const file = await findFile(directory, new URL(request.url ?? '/', 'http://localhost').pathname);
  if (!file) return refuse(response, 404);
  response.writeHead(200, {
    'Content-Type': TYPES[path.extname(file.name)] ?? 'application/octet-stream',
    'Content-Length': file.size,
    'Cache-Control': 'no-cache',
    // Excel on the web reads the list of functions from an address of its own.
    'Access-Control-Allow-Origin': '*',
  });
  if (request.method === 'HEAD') return response.end();
  createReadStream(file.name)
    .on('error', () => response.destroy())
    .pipe(response);
}

async function findFile(directory, pathname) {
  let name;
  try {
    name = path.join(directory, decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
  } catch {
    return null;
  }
  if (!name.startsWith(directory + path.sep)) return null;
  const found = await stat(name).catch(() => null);
  return found?.isFile() ? { name, size: found.size } : null;
}

function refuse(response, status) {
  response.writeHead(status, { 'Content-Type': 'text/plain' }).end(http.STATUS_CODES[status]);
}

async function build() {
  const { default: webpack } = await import('webpack');
  const { default: configure } = await import('../webpack.config.js');
  const stats = await new Promise((resolve, reject) => {
    const compiler = webpack(configure({}, { mode: 'production' }));
    compiler.run((error, result) => compiler.close(() => (error ? reject(error) : resolve(result))));
  });
  if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
}

async function start() {
  if (!process.argv.includes('--no-build')) await build();
  const certificate = process.argv.includes('--https')
    ? await (await import('office-addin-dev-certs')).getHttpsServerOptions()
    : undefined;
  const server = await serve(path.join(root, 'dist'), Number(process.env.PORT || 3000), certificate);
  console.log(server.address);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void server.close());
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  start().catch((error) => {
    console.error(
      error.code === 'EADDRINUSE' ? `Port ${error.port} is taken: set PORT to another one.` : error.message,
    );
    process.exitCode = 1;
  });
}
