import { divider, lineEnd } from '../../src/unpack/alphabet';
import { idFrom } from '../../src/unpack/unpack';

const languages = ['kk', 'ru', 'en'] as const;
type Text = Record<(typeof languages)[number], string>;
type Aliases = Record<(typeof languages)[number], readonly string[]>;

const isText = (value: unknown): value is Text =>
  typeof value === 'object' && value !== null && languages.every((language) => typeof (value as Text)[language] === 'string');

/** Lays a value out as `unpack` of src/unpack reads it: its skeleton, then its texts by language, which resemble each other. */
export function layOut(value: unknown): string {
  const lines = languages.map((): string[] => []);
  let row = 0;

  function skeletonOf(one: unknown): unknown {
    if (Array.isArray(one)) return one.map(skeletonOf);
    if (isText(one)) {
      languages.forEach((language, at) => lines[at]?.push(checked(one[language])));
      return '';
    }
    if (typeof one === 'object' && one !== null) return Object.fromEntries(Object.entries(one).flatMap(...));
    return one;
  }
  ...
}
