import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import packageFile from '../../package.json';

/** The version and the addresses in what was built. `npm test` builds before it tests. */
const root = path.join(__dirname, '../..');
const dist = path.join(root, 'dist');
const whereBuilt = existsSync(path.join(dist, 'manifest.xml')) || process.env.CI ? describe : describe.skip;

const read = (file: string): string => readFileSync(path.join(dist, file), 'utf8');
const addressesIn = (text: string): string[] => text.match(/https:\/\/[^"<\s]+/g) ?? [];

whereBuilt('what was built', () => {
  test('the manifest has the package’s version, in four parts', () => {
    expect(read('manifest.xml')).toContain(`<Version>${packageFile.version}.0</Version>`);
  });

  test('the bill of materials has it too', () => {
    const bill = JSON.parse(read('sbom.json')) as { metadata: { component: unknown } };
    expect(bill.metadata.component).toMatchObject({ name: packageFile.name, version: packageFile.version });
  });

  const base = 'https://localhost:3000/';

  test.each(['manifest.xml', 'functions.json', 'functions.kk-KZ.json', 'functions.ru-RU.json'])(
    'every address in %s is of a file that is there',
    (file) => {
      const addresses = addressesIn(read(file));
      expect(addresses.length).toBeGreaterThan(0);
      const missing = addresses.filter(
        (one) => !one.startsWith(base) || !existsSync(path.join(dist, new URL(one).pathname)),
      );
      expect(missing).toEqual([]);
    },
  );
});

describe('--env baseUrl', () => {
  const baseUrl = (given: string): string =>
    execFileSync(process.execPath, ['--input-type=module', '-e', asked, given], { cwd: root, encoding: 'utf8' });
  const asked = `import { baseUrl } from './tools/webpack/base-url.js';
    try { process.stdout.write(baseUrl(process.argv[1])); } catch (error) { process.stdout.write('refused: ' + error.message); }`;

  test.each([
    ['https://norms.example', 'https://norms.example'],
    ['https://norms.example/', 'https://norms.example'],
    ['https://norms.example:8443/excel/staffing/', 'https://norms.example:8443/excel/staffing'],
  ])('%s is taken as %s', (given, taken) => {
    expect(baseUrl(given)).toBe(taken);
  });

  test.each(['http://norms.example', 'norms.example', 'https://norms.example/?a=1', 'https://norms.example/a&b', ''])(
    '“%s” is refused',
    (given) => {
      expect(baseUrl(given)).toMatch(/^refused: baseUrl must be the https address of a folder/);
    },
  );
});
