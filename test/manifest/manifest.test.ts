import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { commands } from '../../src/workbook/excel/commands';
import { all, attribute, only, parseXml, type Element } from './xml';

const root = resolve(__dirname, '../..');
const base = 'https://localhost:3000/';
const locales = ['en-US', 'kk-KZ', 'ru-RU'];
const namespaceId = 'Functions.Namespace';

const manifest = parseXml(readFileSync(resolve(root, 'manifest.xml'), 'utf8'));
const resources = only(manifest, 'Resources');
const defaultLocale = only(manifest, 'DefaultLocale').text;

/** A setting's values by locale: its default value belongs to the manifest's default locale. */
function valuesByLocale(setting: Element): Record<string, string> {
  const overrides = setting.children.map((override) => [attribute(override, 'Locale'), attribute(override, 'Value')]);
  return { [defaultLocale]: attribute(setting, 'DefaultValue'), ...Object.fromEntries(overrides) };
}

const resourceList = (name: string) => only(resources, name).children;
const resourceById = new Map(
  resources.children.flatMap((list) => list.children).map((resource) => [attribute(resource, 'id'), resource]),
);
const shortStrings = [only(manifest, 'DisplayName'), ...resourceList('ShortStrings')];
const longStrings = [
  ...all(manifest, 'Description').filter((element) => 'DefaultValue' in element.attributes),
  ...resourceList('LongStrings'),
];
const idOf = (setting: Element) => setting.attributes['id'] ?? setting.name;

const references = [...new Set(collectReferences(manifest))];

function collectReferences(element: Element): string[] {
  const own = element.attributes['resid'];
  return [...(own === undefined ? [] : [own]), ...element.children.flatMap(collectReferences)];
}

const urls = collectValues(manifest).filter((value) => /^https?:/.test(value));

function collectValues(element: Element): string[] {
  const own = ['DefaultValue', 'Value'].flatMap((name) => element.attributes[name] ?? []);
  return [...own, element.text.trim(), ...element.children.flatMap(collectValues)];
}

/** Width and height from a PNG's header. */
function pngSize(file: string): [number, number] {
  const bytes = readFileSync(resolve(root, file));
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const assetOf = (url: string) => url.slice(base.length);

describe('resources', () => {
  test.each(references)('%s is defined and at most 32 characters long', (id) => {
    expect(resourceById.has(id)).toBe(true);
    expect(id.length).toBeLessThanOrEqual(32);
  });

  test('each is used, and no id is given twice', () => {
    const ids = resources.children.flatMap((list) => list.children).map((resource) => attribute(resource, 'id'));
    expect([...ids].sort()).toEqual([...references].sort());
  });
});

describe('texts', () => {
  const translated = [...shortStrings, ...longStrings].filter((setting) => idOf(setting) !== namespaceId);

  test.each(translated.map((setting) => [idOf(setting), setting] as const))(
    '%s is there in Kazakh, Russian and English',
    (_, setting) => {
      expect(Object.keys(valuesByLocale(setting)).sort()).toEqual(locales);
    },
  );

  test.each([
    ['short', 125, shortStrings],
    ['long', 250, longStrings],
  ] as const)('a %s string has at most %i characters', (_, limit, settings) => {
    const tooLong = settings.flatMap((setting) =>
      Object.values(valuesByLocale(setting)).filter((value) => value.length === 0 || value.length > limit),
    );
    expect(tooLong).toEqual([]);
  });
});

describe('icons', () => {
  const iconReferences = all(manifest, 'Image').filter((image) => 'resid' in image.attributes);
  const ribbonIcons = iconReferences.map((image) => {
    const url = attribute(resourceById.get(attribute(image, 'resid')) ?? image, 'DefaultValue');
    return [assetOf(url), Number(attribute(image, 'size'))] as const;
  });
  const storeIcons = [
    [assetOf(attribute(only(manifest, 'IconUrl'), 'DefaultValue')), 32],
    [assetOf(attribute(only(manifest, 'HighResolutionIconUrl'), 'DefaultValue')), 64],
  ] as const;

  const bySizeAsked = new Map([...ribbonIcons, ...storeIcons].map((icon) => [icon.join(' '), icon]));

  test.each([...bySizeAsked.values()])('%s is %i pixels wide and high', (file, size) => {
    expect(pngSize(file)).toEqual([size, size]);
  });

  test('the group and the commands have the sizes that Excel asks for', () => {
    const icons = all(manifest, 'Icon');
    expect(icons).not.toEqual([]);
    for (const icon of icons) {
      const sizes = icon.children.map((image) => attribute(image, 'size'));
      expect(sizes).toEqual(expect.arrayContaining(['16', '32', '80']));
    }
  });
});

describe('functions and pane', () => {
  const functions = all(manifest, 'ExtensionPoint').find((point) => point.attributes['type'] === 'CustomFunctions');
  const url = (id: string) => attribute(resourceById.get(id) ?? resources, 'DefaultValue');
  const sourceOf = (name: string) => attribute(only(only(functions ?? manifest, name), 'SourceLocation'), 'resid');

  test('the namespace is NORMS in every language', () => {
    expect(attribute(only(manifest, 'Namespace'), 'resid')).toBe(namespaceId);
    expect(valuesByLocale(resourceById.get(namespaceId) ?? resources)).toEqual({ [defaultLocale]: 'NORMS' });
  });

  test('runtime, functions page, function file and pane are one page', () => {
    const page = sourceOf('Page');
    expect(attribute(only(manifest, 'Runtime'), 'resid')).toBe(page);
    expect(attribute(only(manifest, 'Runtime'), 'lifetime')).toBe('long');
    expect(attribute(only(manifest, 'FunctionFile'), 'resid')).toBe(page);
    const pane = all(manifest, 'Action').filter(({ attributes }) => attributes['type'] === 'ShowTaskpane');
    expect(pane.map((action) => attribute(only(action, 'SourceLocation'), 'resid'))).toEqual([page]);
    expect(url(page)).toBe(`${base}taskpane.html`);
    expect(attribute(only(only(manifest, 'DefaultSettings'), 'SourceLocation'), 'DefaultValue')).toBe(url(page));
  });

  test('the runtimes stand first under the host', () => {
    const host = only(only(manifest, 'VersionOverrides'), 'Host');
    expect(host.children[0]?.name).toBe('Runtimes');
  });

  test('script and metadata are the built files, the metadata in three languages', () => {
    expect(url(sourceOf('Script'))).toBe(`${base}functions.js`);
    expect(valuesByLocale(resourceById.get(sourceOf('Metadata')) ?? resources)).toEqual({
      'en-US': `${base}functions.json`,
      'kk-KZ': `${base}functions.kk-KZ.json`,
      'ru-RU': `${base}functions.ru-RU.json`,
    });
  });

  test('one button on the Home tab opens the one pane', () => {
    expect(attribute(only(manifest, 'OfficeTab'), 'id')).toBe('TabHome');
    const shown = all(manifest, 'Action').filter(({ attributes }) => attributes['type'] === 'ShowTaskpane');
    expect(shown).toHaveLength(1);
    expect(all(manifest, 'TaskpaneId')).toHaveLength(1);
  });

  const commandsOf = (surface: string) => {
    const point = all(manifest, 'ExtensionPoint').find(({ attributes }) => attributes['type'] === surface);
    return all(point ?? manifest, 'FunctionName').map(({ text }) => text);
  };

  test('the menu has every command that the add-in hears, the cell’s context menu those of a cell', () => {
    expect(commandsOf('PrimaryCommandSurface')).toEqual([...commands]);
    expect(commandsOf('ContextMenu')).toEqual(['explainCell', 'checkTable']);
  });

  test('no two controls have the same id', () => {
    const ids = [...all(manifest, 'Control'), ...all(manifest, 'Item')].map((control) => attribute(control, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('asks for the requirement sets it cannot do without, and no more', () => {
    const sets = all(manifest, 'Set').map((set) => `${attribute(set, 'Name')} ${attribute(set, 'MinVersion')}`);
    expect(sets).toEqual(['SharedRuntime 1.1', 'CustomFunctionsRuntime 1.2']);
  });
});

test('every url is under the one base that the build replaces', () => {
  expect(urls.filter((value) => !value.startsWith(base))).toEqual([]);
  expect(urls.length).toBeGreaterThan(0);
  expect(all(manifest, 'AppDomain')).toEqual([]);
});

test('the version is left to the build, which takes the package’s', () => {
  expect(only(manifest, 'Version').text).toBe('0.0.0.0');
});
