import http from 'node:http';
import https from 'node:https';
import sirv from 'sirv';

/**
 * Serves a folder on localhost, each file as it is when it is asked for.
 * @param {string} directory
 * @param {number} port 0 for any free one
 * @param {import('node:https').ServerOptions} [certificate] with it, over https
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} rejects if the port is taken
 */
export async function serve(directory, port, certificate) {
  // Excel on the web reads the list of functions from an address of its own.
  const setHeaders = (response) => response.setHeader('Access-Control-Allow-Origin', '*');
  const answer = sirv(directory, { dev: true, etag: true, setHeaders });
  const server = certificate ? https.createServer(certificate, answer) : http.createServer(answer);
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, 'localhost', resolve));
  const close = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { address: `${certificate ? 'https' : 'http'}://localhost:${server.address().port}/`, close };
}
