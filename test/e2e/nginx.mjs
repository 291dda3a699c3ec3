/** Serves a folder as `deploy/nginx.conf` does, with the lines that are marked “change” filled in. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const snippet = fileURLToPath(new URL('../../deploy/nginx.conf', import.meta.url));

/**
 * @param {string} folder
 * @param {boolean} closedNetwork whether Office.js comes from the folder too
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serveWithNginx(folder, closedNetwork) {
  const work = mkdtempSync(path.join(tmpdir(), 'nginx-'));
  const port = await freePort();
  const [certificate, key] = makeCertificate(work);
  writeFileSync(
    path.join(work, 'server.conf'),
    filledIn(readFileSync(snippet, 'utf8'), {
      listen: `${port} ssl`,
      server_name: 'localhost',
      ssl_certificate: certificate,
      ssl_certificate_key: key,
      root: folder,
      'set $office_js': closedNetwork ? '""' : undefined,
    }),
  );
  writeFileSync(path.join(work, 'nginx.conf'), mainConfiguration(work));
  const nginx = spawn('nginx', ['-c', path.join(work, 'nginx.conf'), '-e', path.join(work, 'error.log')], {
    stdio: 'inherit',
  });
  const ended = new Promise((resolve) => nginx.once('exit', resolve));
  await Promise.race([
    listening(port),
    ended.then(() => {
      throw new Error(readFileSync(path.join(work, 'error.log'), 'utf8'));
    }),
  ]);
  const close = async () => {
    nginx.kill('SIGTERM');
    await ended;
    rmSync(work, { recursive: true });
  };
  return { address: `https://localhost:${port}/`, close };
}

/** Every marked line must be known here, and keeps its value only where it is told to. */
function filledIn(text, values) {
  return text.replaceAll(/^( *)(set \$\w+|\w+) (.+); # change$/gm, (_line, indent, name, given) => {
    if (!(name in values)) throw new Error(`deploy/nginx.conf: what is “${name}” in a test?`);
    return `${indent}${name} ${values[name] ?? given};`;
  });
}

function mainConfiguration(work) {
  const own = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return [
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    'daemon off;',
    `pid ${work}/pid;`,
    'events {}',
    'http {',
    'include /etc/nginx/mime.types;',
    'default_type application/octet-stream;',
    'access_log off;',
    ...own.map((one) => `${one}_temp_path ${work}/${one};`),
    `include ${work}/server.conf;`,
    '}',
  ].join('\n');
}

function makeCertificate(work) {
  const [certificate, key] = [path.join(work, 'certificate.pem'), path.join(work, 'key.pem')];
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  const asked = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', key, '-out', certificate];
  execFileSync('openssl', [...asked, ...subject], { stdio: 'ignore' });
  return [certificate, key];
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function listening(port) {
  for (;;) {
    const answered = await fetch(`http://localhost:${port}/`).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
