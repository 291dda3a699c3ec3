import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import webpack from 'webpack';

/** Writes what was bundled beside it: a CycloneDX bill of materials, and the licences in full. No dates, so the bytes stay. */
export class BillOfMaterials {
  /**
   * @param {object} options
   * @param {{ name: string, version: string }} options.of what is built
   * @param {readonly string[]} [options.copied] folders of packages that are served as they are
   * @param {string} [options.folder] where to write
   */
  constructor({ of, copied = [], folder = '' }) {
    Object.assign(this, { of, copied, folder });
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('BillOfMaterials', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: 'BillOfMaterials', stage }, () => {
        const packages = packagesIn([...bundledFolders(compilation.modules), ...this.copied]);
        const emit = (name, text) => compilation.emitAsset(this.folder + name, new webpack.sources.RawSource(text));
        emit('sbom.json', `${JSON.stringify(billOf(this.of, packages), null, 2)}\n`);
        emit('licences.txt', packages.map(licenceOf).join('\n'));
      });
    });
  }
}

function bundledFolders(modules) {
  const folders = new Set();
  for (const { resource } of withInner(modules)) {
    const [, folder] = /^(.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(resource ?? '') ?? [];
    if (folder !== undefined) folders.add(folder);
  }
  return folders;
}

function packagesIn(folders) {
  const read = folders.map((folder) => ({
    folder,
    ...JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')),
  }));
  const nameOf = ({ name, version }) => `${name}@${version}`;
  return [...new Map(read.map((one) => [nameOf(one), one])).values()].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

function* withInner(modules) {
  for (const module of modules) {
    yield module;
    if (module.modules) yield* withInner(module.modules);
  }
}

function billOf({ name, version }, packages) {
  const metadata = { component: { type: 'application', name, version } };
  const components = packages.map(({ name, version, license }) => ({
    type: 'library',
    name,
    version,
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    licenses: license ? [licenceNamed(license)] : [],
  }));
  return { bomFormat: 'CycloneDX', specVersion: '1.5', version: 1, metadata, components };
}

/** Not every licence has a name that the whole trade knows. */
const licenceNamed = (name) =>
  /^(SEE )?LICEN[CS]E/.test(name) ? { license: { name: 'see licences.txt' } } : { expression: name };

function licenceOf({ folder, name, version, license }) {
  const file = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license', 'LICENCE'].find((one) =>
    existsSync(path.join(folder, one)),
  );
  const text = file === undefined ? '' : readFileSync(path.join(folder, file), 'utf8').trim();
  return `${name} ${version} (${license ?? 'no licence named'})\n\n${text}\n`;
}
