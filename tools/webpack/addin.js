import path from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import CustomFunctionsMetadataPlugin from 'custom-functions-metadata-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import { BillOfMaterials } from './bill-of-materials.js';
import { FunctionTexts } from './function-texts.js';
import { packedLayer, packingRules } from './packing-rules.js';

const developmentBase = 'https://localhost:3000';
const officeJs = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const policy = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export function addin(env, argv) {
  const base = (env.baseUrl ?? developmentBase).replace(/\/$/, '');
  const withBase = (content) => content.toString().replaceAll(developmentBase, base);
  return {
    name: 'addin',
    mode: argv.mode ?? 'production',
    // The page shares no module with the functions: functions.js stays small, and alone has its texts packed.
    entry: {
      functions: { import: './src/functions/functions.ts', layer: packedLayer },
      start: './src/start/start.ts',
    },
    experiments: { layers: true },
    output: {
      path: path.resolve('dist'),
      filename: '[name].js',
      publicPath: '',
      // Functions may run in a realm that has no window.
      globalObject: 'globalThis',
      clean: true,
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: { rules: [{ test: /\.tsx?$/, loader: 'ts-loader', options: { transpileOnly: true } }, ...packingRules] },
    performance: false,
    devtool: false,
    plugins: [
      new CustomFunctionsMetadataPlugin({ input: './src/functions/functions.ts', output: 'functions.json' }),
      new FunctionTexts({ locales: { kk: 'kk-KZ', ru: 'ru-RU' }, replace: withBase }),
      new HtmlWebpackPlugin({
        filename: 'taskpane.html',
        template: './src/taskpane/taskpane.html',
        chunks: ['functions', 'start'],
        chunksSortMode: 'manual',
        scriptLoading: 'blocking',
        inject: 'body',
        templateParameters: { officeJs, policy },
      }),
      new BillOfMaterials(),
      new CopyPlugin({
        patterns: [
          { from: 'manifest.xml', transform: withBase },
          { from: 'assets', to: 'assets' },
        ],
      }),
    ],
  };
}
