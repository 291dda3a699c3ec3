import { divider, lineEnd } from '../../src/unpack/alphabet';
import { idFrom } from '../../src/unpack/unpack';

const languages = ['kk', 'ru', 'en'] as const;
type Language = (typeof languages)[number];
type Fields = Record<string, unknown>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is Record<Language, string> =>
  isObject(value) && languages.every((language) => typeof value[language] === 'string');

function checked(text: string): string {
  if (text === '' || text.includes(lineEnd) || text.includes(divider)) throw new Error(`cannot lay out “${text}”`);
  return text;
}

/** Lays a value out as `unpack` of src/unpack reads it: what a language says stands together, for it resembles itself. */
export function layOut(value: unknown): string {
  const lines: Record<Language, string[]> = { kk: [], ru: [], en: [] };
  let row = 0;

  function addAliases(aliases: Fields): string {
    for (const language of languages) {
      const own = (aliases[language] ?? []) as readonly string[];
      lines[language].push([lines[language].pop(), ...own.map(checked)].join(divider));
    }
    return '';
  }

  function addFields(fields: Fields): Fields {
    const { id, name, aliases, row: given, ...others } = fields;
    const known = isText(name) && idFrom(name.en) === id;
    const next = others['cells'] !== undefined && given === ++row;
    if (!next && typeof given === 'number') row = given;
    return Object.fromEntries(
      Object.entries({ id: known ? 0 : id, name, aliases, row: next ? undefined : given, ...others })
        .filter(([, one]) => one !== undefined)
        .map(([key, one]) => [key, key === 'aliases' ? addAliases(one as Fields) : skeletonOf(one)]),
    );
  }

  function skeletonOf(one: unknown): unknown {
    if (Array.isArray(one)) return one.map(skeletonOf);
    if (!isText(one)) return isObject(one) ? addFields(one) : one;
    for (const language of languages) lines[language].push(checked(one[language]));
    return '';
  }

  const skeleton = JSON.stringify(skeletonOf(value));
  return [skeleton, ...languages.flatMap((language) => lines[language])].join(lineEnd);
}
