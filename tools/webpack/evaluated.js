/**
 * A module of plain data, evaluated when it is built: what it was made from stays behind, and its texts are packed
 * (src/i18n/unpack.ts).
 */
export default function evaluated() {}

export function pitch() {
  const done = this.async();
  const { packer } = this.getOptions();
  Promise.all([this.importModule(`${this.resourcePath}?source`), this.importModule(packer)]).then(
    ([data, { pack }]) =>
      done(
        null,
        [`import { unpack } from ${JSON.stringify(packer)};`, ...Object.entries(data).map(declared(pack))].join('\n'),
      ),
    done,
  );
}

const declared =
  (pack) =>
  ([name, value]) =>
    `export const ${name} = JSON.parse(unpack(${JSON.stringify(pack(JSON.stringify(value)))}));`;
