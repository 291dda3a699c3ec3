/** A copy of the build in which the browser workbook's add-in talks through Microsoft's own client. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import webpack from 'webpack';

const root = path.resolve(import.meta.dirname, '../..');
const clientFolder = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')),
  'dist',
);
const clientFile = 'excel-web-16.00.js';

/**
 * @param {string} folder where to make it; the build is in `dist/`
 * @returns {Promise<void>} rejects where there is no build, or what stands around the client does not compile
 */
export async function stageBuild(folder) {
  cpSync(path.join(root, 'dist'), folder, { recursive: true });
  const into = path.join(folder, 'office-client');
  mkdirSync(into);
  cpSync(path.join(clientFolder, clientFile), path.join(into, clientFile));
  await bundle(into);
  const scripts = ['before.js', clientFile, 'after.js'].map((name) => `<script src="office-client/${name}"></script>`);
  // As the scripts of Office.js themselves do it: each runs before what stands next in the page.
  writeFileSync(path.join(folder, 'preview/office.js'), `document.write(${JSON.stringify(scripts.join(''))});\n`);
}

function bundle(into) {
  const page = path.join(import.meta.dirname, 'page');
  const config = {
    mode: 'none',
    context: root,
    target: ['web', 'es2022'],
    entry: { before: path.join(page, 'before.ts'), after: path.join(page, 'after.ts') },
    output: { path: into, filename: '[name].js' },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'ts-loader',
          options: { transpileOnly: true, instance: 'office-client', compilerOptions: { noEmit: false } },
        },
      ],
    },
  };
  return new Promise((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
}
