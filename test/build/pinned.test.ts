import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../..');

interface Package {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly integrity?: string }>>;
}

const read = <T>(...file: string[]): T => JSON.parse(readFileSync(path.join(root, ...file), 'utf8')) as T;

describe.each(['.', 'test/bench', 'test/mutation'])('the package in %s', (folder) => {
  const { dependencies = {}, devDependencies = {} } = read<Package>(folder, 'package.json');
  const wanted = Object.entries({ ...dependencies, ...devDependencies });
  const { packages } = read<Lock>(folder, 'package-lock.json');

  test('asks for exact versions, and its lock file has them', () => {
    expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    const locked = wanted.map(([name]) => [name, packages[`node_modules/${name}`]?.version]);
    expect(locked).toEqual(wanted);
  });

  test('knows the bytes of every package', () => {
    const unknown = Object.entries(packages).filter(([name, { integrity }]) => name !== '' && integrity === undefined);
    expect(unknown.map(([name]) => name)).toEqual([]);
  });
});

test('nothing is needed at run time: all that is bundled is a development dependency, listed in the build', () => {
  expect(read<Package>('package.json').dependencies).toBeUndefined();
});
