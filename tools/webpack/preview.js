import path from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { AssignedFields } from './assigned-fields.js';
import { BillOfMaterials } from './bill-of-materials.js';
import { OneChannel } from './one-channel.js';
import { name, version } from './package-file.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const source = path.join(root, 'src/preview');

/**
 * The workbook in the browser. Three scripts: the page at `/`, the part of Office.js that the hosted add-in asks for,
 * and the service worker, which stands beside the pages since a worker's scope is its own folder.
 */
export function preview(_env, argv) {
  const production = argv.mode === 'production';
  return {
    name: 'preview',
    dependencies: ['addin'],
    mode: production ? 'production' : 'development',
    devtool: production ? false : 'source-map',
    target: ['web', 'es2022'],
    entry: {
      'preview/head-start': path.join(source, 'head-start.ts'),
      'preview/preview': { import: path.join(source, 'main.ts'), dependOn: 'preview/head-start' },
      'preview/office': path.join(source, 'office/main.ts'),
      'preview-worker': path.join(source, 'addin/office.worker.ts'),
    },
    output: {
      path: path.join(root, 'dist'),
      filename: '[name].js',
      chunkFilename: 'preview/[id].js',
      publicPath: '',
      // Univer's functions, in parentheses, are compiled while the script arrives; as methods they would be compiled a second time.
      environment: { methodShorthand: false },
    },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'ts-loader',
          options: { transpileOnly: true, instance: 'preview', compilerOptions: { noEmit: false } },
        },
      ],
    },
    // Minifying Univer takes most of a minute, at every build, for a page that is served from the next room.
    optimization: { minimize: false },
    plugins: [
      new OneChannel({ in: /node_modules[\\/]@univerjs[\\/]core[\\/]lib[\\/]es[\\/]index\.js$/ }),
      new AssignedFields({ in: /node_modules[\\/]@univerjs[\\/]/ }),
      new BillOfMaterials({ of: { name: `${name}-preview`, version }, folder: 'preview/' }),
      // Univer's rules of hyphenation for some seventy languages: sheets do not hyphenate, but English is asked for.
      new webpack.IgnorePlugin({
        resourceRegExp: /^\.\/(?!en-)[a-z]{2}[a-z0-9-]*-[\w-]{8}\.js$/,
        contextRegExp: /engine-render/,
      }),
      new HtmlPlugin({
        template: path.join(source, 'index.html'),
        filename: 'index.html',
        chunks: ['preview/head-start', 'preview/preview'],
        chunksSortMode: 'manual',
        scriptLoading: 'defer',
        minify: false,
      }),
      new CopyPlugin({
        patterns: [
          { from: path.join(source, 'preview.css'), to: 'preview/preview.css' },
          {
            from: path.join(root, 'node_modules/@univerjs/preset-sheets-core/lib/index.css'),
            to: 'preview/univer.css',
          },
        ],
      }),
    ],
    performance: { hints: false },
  };
}
