// Prints the house as it stands: lines and files by room, the arrows between rooms and inside two of them, and the circles.
import { readFile } from 'node:fs/promises';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const { output } = await cruise(
  ['src'],
  { doNotFollow: { path: 'node_modules' }, tsPreCompilationDeps: true },
  undefined,
  { tsConfig: extractTSConfig('tsconfig.json') },
);
const files = output.modules.filter(({ source }) => source.startsWith('src/'));
const imports = files.flatMap(({ source, dependencies }) =>
  dependencies.filter(({ resolved }) => resolved.startsWith('src/')).map(({ resolved }) => [source, resolved]),
);

console.log('\nroom         files   lines');
for (const [room, own] of groupBy(files, ({ source }) => folder(source, 'src'))) {
  const texts = await Promise.all(own.map(({ source }) => readFile(source, 'utf8')));
  const lines = texts.reduce((sum, text) => sum + text.split('\n').length - 1, 0);
  console.log(`${room.padEnd(12)}${String(own.length).padStart(6)}${String(lines).padStart(8)}`);
}
for (const inside of ['src', 'src/workbook', 'src/taskpane']) printArrows(inside);

const circles = components(imports);
console.log(`\ncircles: ${circles.length}`);
for (const circle of circles) console.log(`  ${circle.length} files: ${circle.join(' ')}`);

function folder(path, inside) {
  const [first, ...rest] = path.slice(inside.length + 1).split('/');
  return rest.length > 0 ? first : '(root)';
}

function printArrows(inside) {
  const own = imports.filter((ends) => ends.every((path) => path.startsWith(`${inside}/`)));
  const pairs = own.map((ends) => ends.map((path) => folder(path, inside))).filter(([from, to]) => from !== to);
  console.log(`\narrows in ${inside}: ${new Set(pairs.map(String)).size}`);
  for (const [from, to] of groupBy(pairs, ([from]) => from))
    console.log(
      `  ${from} → ${[...groupBy(to, ([, target]) => target)].map(([name, all]) => `${name} (${all.length})`).join(', ')}`,
    );
}

function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
}

/** Files that reach each other: the strongly connected components of more than one (Tarjan). */
function components(edges) {
  const next = new Map(groupBy(edges, ([from]) => from).map(([from, own]) => [from, own.map(([, to]) => to)]));
  const [found, stack, order, low] = [[], [], new Map(), new Map()];
  const visit = (file) => {
    order.set(file, order.size);
    low.set(file, order.get(file));
    stack.push(file);
    for (const to of next.get(file) ?? []) {
      if (!order.has(to)) visit(to);
      if (stack.includes(to)) low.set(file, Math.min(low.get(file), low.get(to)));
    }
    if (low.get(file) !== order.get(file)) return;
    const circle = stack.splice(stack.indexOf(file));
    if (circle.length > 1) found.push(circle.sort());
  };
  for (const file of next.keys()) if (!order.has(file)) visit(file);
  return found;
}
