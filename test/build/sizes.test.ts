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

whereBuilt('the scripts of the build, gzipped', () => {
  const printedPages = ['printed.js', 'printed-html.js'];
  const apart = [
    'functions.js',
    'second.js',
    'start.js',
    'preview-worker.js',
    'sizes.js',
    'papers.js',
    'builder.js',
    'lists.js',
    'since.js',
    ...printedPages,
  ];
  const {
    'start.js': start,
    'second.js': second,
    'printed.js and printed-html.js': printed,
    'papers.js': papers,
    "the pane's scripts": pane,
    'sizes.js': sizes,
    'builder.js': builder,
    'lists.js': lists,
    'since.js': since,
    "the browser workbook's scripts": workbook,
  } = budgets.gzippedBytes;

  test(`start.js is at most ${start} bytes`, () => {
    expect(gzippedBytes(['start.js'])).toBeLessThanOrEqual(start);
  });

  test(`second.js, what functions load after start and the pane does not, is at most ${second} bytes`, () => {
    expect(gzippedBytes(['second.js'])).toBeLessThanOrEqual(second);
  });

  test(`what the place of editions loads for published pages is at most ${printed} bytes`, () => {
    expect(gzippedBytes(printedPages)).toBeLessThanOrEqual(printed);
  });

  test(`what the wizard's result loads for several sizes is at most ${sizes} bytes`, () => {
    expect(gzippedBytes(['sizes.js'])).toBeLessThanOrEqual(sizes);
  });

  test(`papers.js, what the result of a facility loads for the budget, is at most ${papers} bytes`, () => {
    expect(gzippedBytes(['papers.js'])).toBeLessThanOrEqual(papers);
  });

  test(`what the place of explanations loads for building a formula is at most ${builder} bytes`, () => {
    expect(gzippedBytes(['builder.js'])).toBeLessThanOrEqual(builder);
  });

  test(`what the Check loads for lists of organisations is at most ${lists} bytes`, () => {
    expect(gzippedBytes(['lists.js'])).toBeLessThanOrEqual(lists);
  });

  test(`what the result of a check loads to be compared is at most ${since} bytes`, () => {
    expect(gzippedBytes(['since.js'])).toBeLessThanOrEqual(since);
  });

  test(`all that the pane loads when it is shown is at most ${pane} bytes`, () => {
    const loaded = scriptsIn('').filter((file) => !apart.includes(file));
    expect(loaded).toContain('pane.js');
    expect(gzippedBytes(loaded)).toBeLessThanOrEqual(pane);
  });

  test(`all of the browser workbook is at most ${workbook} bytes`, () => {
    expect(gzippedBytes(scriptsIn('preview'))).toBeLessThanOrEqual(workbook);
  });
});
