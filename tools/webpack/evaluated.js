/** A module of plain data, evaluated when it is built: what it was made from stays behind. */
export default function evaluated() {}

export function pitch() {
  const done = this.async();
  this.importModule(`${this.resourcePath}?source`).then(
    (data) => done(null, Object.entries(data).map(declared).join('\n')),
    done,
  );
}

function declared([name, value]) {
  return `export const ${name} = ${JSON.stringify(value)};`;
}
