/**
 * `npm start`: builds the add-in and serves it with the workbook in the browser. The port is `PORT`, 3000 if unset;
 * `--https` serves with the development certificate that Excel asks of a sideloaded add-in; `--no-build` serves what is there.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from './serve.mjs';
import { certificate, port } from './served-at.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

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
  const server = await serve(path.join(root, 'dist'), port, await certificate());
  console.log(server.address);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void server.close());
}

start().catch((error) => {
  console.error(error.code === 'EADDRINUSE' ? `Port ${error.port} is taken: set PORT to another one.` : error.message);
  process.exitCode = 1;
});
