import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import budgets from '../bench/budgets.json';

/** What is loaded, by the budgets of test/bench; functions.js has a test of its own. */
const dist = path.join(__dirname, '../../dist');
const whereBuilt = existsSync(path.join(dist, 'start.js')) || process.env.CI ? describe : describe.skip;

const scriptsIn = (folder: string): string[] =>
  readdirSync(path.join(dist, folder)).flatMap((name) => (name.endsWith('.js') ? path.join(folder, name) : []));

function gzippedBytes(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(dist, file)), { level: 9 }).length, 0);
}

/** Scripts that stand apart from what the pane loads when it is shown, with what loads them. */
const apart = {
  'start.js': 'the page, before anything else',
  'second.js': 'the functions, after start',
  'printed.js and printed-html.js': 'the place of editions, for published pages',
  'xlsx-file.js': 'the places of checks and of editions, for files',
  'papers.js': 'the result of a facility, for budget and staffing table',
  'sizes.js': 'the result of a facility, for several sizes',
  'editions-place.js': 'the place of editions',
  'editions.js': 'a workbook that has editions of its own',
  'builder.js': 'the place of explanations, to build a formula',
  'lists.js': 'the place of checks, for a list of organisations',
  'since.js': 'the place of checks, for what is other than last time',
  'copy.js': 'the place of checks, for a copy to send',
  'repair.js': 'the place of checks, to repair formulas',
} as const;

whereBuilt('the scripts of the build, gzipped', () => {
  const { gzippedBytes: most } = budgets;
  /** A script and what it shares with others, which is called by the names of all that load it. */
  const loadedFor = (one: string): string[] => scriptsIn('').filter((file) => file.split('.').includes(one));
  const withPane = loadedFor('pane');
  const loadedApart = (name: string): string[] =>
    name
      .split(' and ')
      .flatMap((file) => loadedFor(file.replace('.js', '')))
      .filter((file) => !withPane.includes(file));

  test.each(Object.entries(apart))('%s, loaded by %s, with what the pane has not loaded, within its budget', (name) => {
    const files = loadedApart(name);
    expect(files).not.toEqual([]);
    expect(gzippedBytes(files)).toBeLessThanOrEqual(most[name as keyof typeof apart]);
  });

  test('all that the pane loads when it is shown, within its budget', () => {
    // A script that is not named above counts as the pane's.
    const others = ['functions.js', 'preview-worker.js', ...Object.keys(apart).flatMap(loadedApart)];
    const loaded = scriptsIn('').filter((file) => !others.includes(file));
    expect(loaded).toContain('pane.js');
    expect(gzippedBytes(loaded)).toBeLessThanOrEqual(most["the pane's scripts"]);
  });

  test('all of the browser workbook, within its budget', () => {
    expect(gzippedBytes(scriptsIn('preview'))).toBeLessThanOrEqual(most["the browser workbook's scripts"]);
  });
});
