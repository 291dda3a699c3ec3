/**
 * `npm run package -- --env baseUrl=https://…`: builds, and puts into `package/` a zip to hand out with its checksum. In it:
 * `site/` to serve, `deploy/` for the server, the deployment guide, and the checksum of each file. The same sources give the
 * same bytes.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { name, version } from './webpack/package-file.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const into = path.join(root, 'package');
/** The earliest that a zip can say. */
const mtime = new Date(1980, 0, 1);

build(process.argv.slice(2));
const files = {
  ...filesOf('dist', 'site'),
  ...filesOf('deploy', 'deploy'),
  ...filesOf('docs', 'docs', /^deployment\.\w+\.md$/),
};
const bytes = zip({ ...files, SHA256SUMS: strToU8(checksums(files)) });
const kind = existsSync(path.join(root, 'dist/office-js')) ? '-closed-network' : '';
const zipName = `${name}-${version}${kind}.zip`;
rmSync(into, { recursive: true, force: true });
mkdirSync(into);
writeFileSync(path.join(into, zipName), bytes);
writeFileSync(path.join(into, 'SHA256SUMS'), checksums({ [zipName]: bytes }));
console.log(`package/${zipName}`);

function build(options) {
  const webpack = path.join(root, 'node_modules/webpack-cli/bin/cli.js');
  const { status } = spawnSync(
    process.execPath,
    [webpack, '--mode', 'production', '--stats', 'errors-warnings', ...options],
    {
      cwd: root,
      stdio: 'inherit',
    },
  );
  if (status !== 0) process.exit(1);
}

/** The files of a folder by the names that they get. */
function filesOf(folder, as, pattern = /./) {
  const names = readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) =>
      path.relative(path.join(root, folder), path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'),
    );
  return Object.fromEntries(names.map((one) => [`${as}/${one}`, readFileSync(path.join(root, folder, one))]));
}

function zip(contents) {
  const sorted = Object.keys(contents).sort();
  return zipSync(Object.fromEntries(sorted.map((one) => [one, [contents[one], { mtime, level: 9, os: 3 }]])));
}

/** As `sha256sum -c` reads them. */
function checksums(contents) {
  const sums = Object.keys(contents)
    .sort()
    .map((one) => `${createHash('sha256').update(contents[one]).digest('hex')}  ${one}\n`);
  return sums.join('');
}
