import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Marked, type Token } from 'marked';

/** Everything that a reader of the repository can follow. */
const root = path.join(__dirname, '../..');
const inDocs = readdirSync(path.join(root, 'docs')).filter((file) => file.endsWith('.md'));
const texts = ['README.md', 'CHANGELOG.md', ...inDocs.map((file) => `docs/${file}`)];

const marked = new Marked();

function tokensOf(file: string): Token[] {
  const found: Token[] = [];
  marked.walkTokens(marked.lexer(readFileSync(path.join(root, file), 'utf8')), (token) => void found.push(token));
  return found;
}

const tokens = new Map(texts.map((file) => [file, tokensOf(file)]));

const addressesIn = (file: string, type: 'link' | 'image'): string[] =>
  (tokens.get(file) ?? []).flatMap((token) => (token.type === type ? [(token as { href: string }).href] : []));

/** As GitHub names a heading: small letters, no punctuation, dashes for spaces. */
const anchorsIn = (file: string): string[] =>
  (tokens.get(file) ?? []).flatMap((token) =>
    token.type === 'heading'
      ? [
          (token as { text: string }).text
            .toLowerCase()
            .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
            .replaceAll(/\s/g, '-'),
        ]
      : [],
  );

function leadsNowhere(from: string, address: string): boolean {
  if (/^(https?:|mailto:)/.test(address)) return !URL.canParse(address);
  const [file = '', anchor] = decodeURIComponent(address).split('#');
  const target = file === '' ? from : path.posix.join(path.posix.dirname(from), file);
  if (!existsSync(path.join(root, target))) return true;
  return anchor !== undefined && !anchorsIn(target).includes(anchor);
}

test.each(texts)('every link and picture of %s leads somewhere', (file) => {
  const addresses = [...addressesIn(file, 'link'), ...addressesIn(file, 'image')];
  expect(addresses.filter((address) => leadsNowhere(file, address))).toEqual([]);
});

test.each(texts)('every picture of %s can be told in words', (file) => {
  const silent = (tokens.get(file) ?? []).filter(
    (token) => token.type === 'image' && !(token as { text: string }).text,
  );
  expect(silent).toEqual([]);
});

test('every picture in docs is shown somewhere', () => {
  const shown = texts.flatMap((file) =>
    addressesIn(file, 'image').map((address) => path.posix.join(path.posix.dirname(file), address)),
  );
  const there = readdirSync(path.join(root, 'docs/pictures'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.png'))
    .map((file) => `docs/pictures/${file.replaceAll('\\', '/')}`);
  expect(there.filter((file) => !shown.includes(file))).toEqual([]);
});

test('every text in docs can be reached from the README', () => {
  const reached = new Set(['README.md']);
  for (const file of reached)
    for (const address of addressesIn(file, 'link')) {
      const target = path.posix.join(path.posix.dirname(file), decodeURIComponent(address.split('#')[0] ?? ''));
      if (tokens.has(target)) reached.add(target);
    }
  expect(texts.filter((file) => !reached.has(file))).toEqual([]);
});
