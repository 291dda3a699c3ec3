import path from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import CustomFunctionsMetadataPlugin from 'custom-functions-metadata-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import { baseUrl, developmentBase } from './base-url.js';
import { BillOfMaterials } from './bill-of-materials.js';
import { languages } from '../languages.mjs';
import { FunctionTexts } from './function-texts.js';
import { officeJs } from './office-js.js';
import { name, version } from './package-file.js';
import { Pages } from './pages.js';
import { scriptRules } from './scripts.js';

const policyWith = (scriptHosts) =>
  [
    "default-src 'none'",
    `script-src ${["'self'", ...scriptHosts].join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

export function addin(env, argv) {
  const base = baseUrl(env.baseUrl);
  const withBase = (content) => content.toString().replaceAll(developmentBase, base);
  const withVersion = (manifest) => manifest.replace(/<Version>[^<]*</, `<Version>${version}.0<`);
  const { source, scriptHosts, copied, packages } = officeJs(env);
  return {
    name: 'addin',
    mode: argv.mode ?? 'production',
    // functions.js stands alone; the page's own scripts meet it in src/functions/page-api.ts.
    entry: {
      awaiting: './src/start/awaiting.ts',
      functions: './src/functions/functions.ts',
      start: './src/start/start.ts',
    },
    output: {
      path: path.resolve('dist'),
      filename: '[name].js',
      publicPath: '',
      // Functions may run in a realm that has no window.
      globalObject: 'globalThis',
      clean: true,
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: { rules: scriptRules },
    performance: false,
    optimization: {
      splitChunks: {
        // What several scripts share is called by their names.
        name: (_module, chunks, group) =>
          [...chunks.map((chunk) => chunk.name).sort(), ...(group === 'defaultVendors' ? ['packages'] : [])].join('.'),
        cacheGroups: {
          // What reads HTML is for published pages alone.
          printed: {
            test: /[\\/]node_modules[\\/](htmlparser2|dom[a-z]+|entities)[\\/]/,
            name: 'printed-html',
            chunks: 'async',
            enforce: true,
          },
          // What a copy to send and a published page are both read with.
          xlsxFile: {
            test: /[\\/](src[\\/]xlsx-file|node_modules[\\/]fflate)[\\/]/,
            name: 'xlsx-file',
            chunks: 'async',
            enforce: true,
          },
        },
      },
    },
    devtool: false,
    plugins: [
      new CustomFunctionsMetadataPlugin({ input: './src/functions/functions.ts', output: 'functions.json' }),
      new FunctionTexts({ languages, replace: withBase }),
      new HtmlWebpackPlugin({
        filename: 'taskpane.html',
        template: './src/taskpane/taskpane.html',
        chunks: ['awaiting', 'functions', 'start'],
        chunksSortMode: 'manual',
        scriptLoading: 'blocking',
        inject: 'body',
        templateParameters: { officeJs: source, policy: policyWith(scriptHosts) },
      }),
      new Pages(env),
      new BillOfMaterials({ of: { name, version }, copied: packages }),
      new CopyPlugin({
        patterns: [
          { from: 'manifest.xml', transform: (content) => withVersion(withBase(content)) },
          { from: 'assets', to: 'assets' },
          { from: 'src/start/open-the-pane.html' },
          ...copied,
        ],
      }),
    ],
  };
}
