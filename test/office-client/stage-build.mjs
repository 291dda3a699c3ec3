/** Copies of the build in which the browser workbook's add-in talks through Microsoft's own client. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import webpack from 'webpack';

const root = path.resolve(import.meta.dirname, '../..');
const clientFolder = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')),
  'dist',
);

/** Excel's half of Office.js alone, and what stands before and after it. */
const excel = { client: 'excel-web-16.00.js', beside: [], before: 'before', after: 'after' };
/** The whole of it, as Excel for Windows loads it. */
const whole = {
  client: 'office.js',
  beside: ['excel-win32-16.01.js', 'en-us/office_strings.js'],
  before: 'external',
  after: 'whole-after',
};

/**
 * @param {string} folder where to make it; the build is in `dist/`
 * @param {{ isWhole?: boolean }} [options] whether office.js itself is loaded, which loads the rest
 * @returns {Promise<void>} rejects where there is no build, or what stands around the client does not compile
 */
export async function stageBuild(folder, { isWhole = false } = {}) {
  const { client, beside, before, after } = isWhole ? whole : excel;
  cpSync(path.join(root, 'dist'), folder, { recursive: true });
  const into = path.join(folder, 'office-client');
  mkdirSync(into);
  for (const file of [client, ...beside]) cpSync(path.join(clientFolder, file), path.join(into, file));
  if (isWhole) {
    // What would tell Microsoft of the page's work; here nobody is told.
    mkdirSync(path.join(into, 'telemetry'));
    writeFileSync(path.join(into, 'telemetry/oteljs_agave.js'), '');
  }
  await bundle(into, [before, after]);
  const scripts = [`${before}.js`, client, `${after}.js`].map(
    (name) => `<script src="office-client/${name}"></script>`,
  );
  // As the scripts of Office.js themselves do it: each runs before what stands next in the page.
  writeFileSync(path.join(folder, 'preview/office.js'), `document.write(${JSON.stringify(scripts.join(''))});\n`);
}

function bundle(into, names) {
  const page = path.join(import.meta.dirname, 'page');
  const config = {
    mode: 'none',
    context: root,
    target: ['web', 'es2022'],
    entry: Object.fromEntries(names.map((name) => [name, path.join(page, `${name}.ts`)])),
    output: { path: into, filename: '[name].js' },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'ts-loader',
          options: { transpileOnly: true, instance: `office-client-${names[0]}`, compilerOptions: { noEmit: false } },
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
