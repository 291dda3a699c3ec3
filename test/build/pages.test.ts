import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The plain pages beside the pane, as built: privacy, support, functions, guide, readings. */
const dist = path.join(__dirname, '../../dist');
const whereBuilt = existsSync(path.join(dist, 'privacy.html')) || process.env.CI ? describe : describe.skip;

const pages = existsSync(dist) ? readdirSync(dist).filter((file) => file.endsWith('.html')) : [];
const read = (file: string): string => readFileSync(path.join(dist, file), 'utf8');

/** The values of an attribute, quoted or not. */
const attributes = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`\\s${name}=(?:"([^"]*)"|([^\\s>]*))`, 'g'))].map(
    ([, quoted, bare]) => quoted ?? bare ?? '',
  );

const leadsNowhere = (from: string, link: string): boolean => {
  const [file = '', anchor] = link.split('#');
  const target = file === '' ? from : decodeURIComponent(file);
  if (!existsSync(path.join(dist, target))) return true;
  return anchor !== undefined && !attributes(read(target), 'id').includes(decodeURIComponent(anchor));
};

whereBuilt('the pages', () => {
  test('are all there', () => {
    const wanted = ['privacy', 'support', 'functions', 'interpretations', 'guide.kk', 'guide.ru', 'guide.en'];
    expect(pages).toEqual(expect.arrayContaining(wanted.map((one) => `${one}.html`)));
  });

  test.each(pages)('every link and picture of %s leads somewhere inside', (file) => {
    const links = [...attributes(read(file), 'href'), ...attributes(read(file), 'src')];
    const inside = links.filter((link) => !/^(https:\/\/appsforoffice\.microsoft\.com|mailto:)/.test(link));
    expect(inside.filter((link) => leadsNowhere(file, link))).toEqual([]);
  });

  test.each(['privacy.html', 'support.html'])('%s speaks the three languages', (file) => {
    expect(attributes(read(file), 'lang')).toEqual(expect.arrayContaining(['kk', 'ru', 'en']));
  });

  test('the help of every function is a place on the page of functions', () => {
    const { functions } = JSON.parse(read('functions.json')) as { functions: { helpUrl: string }[] };
    const helps = functions.map(({ helpUrl }) => helpUrl.replace('https://localhost:3000/', ''));
    expect(helps.filter((link) => leadsNowhere('', link))).toEqual([]);
    expect(new Set(helps).size).toBe(functions.length);
  });

  test('the manifest leads to support and guide in the reader’s language', () => {
    const manifest = read('manifest.xml');
    for (const language of ['kk', 'ru', 'en']) {
      expect(manifest).toContain(`/support.html#${language}"`);
      expect(manifest).toContain(`/guide.${language}.html"`);
    }
  });
});
