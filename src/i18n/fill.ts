import type { Fault, Param } from '../engine/fault';
import { languages, writing, type Language } from '../norms/languages';
import type { Text } from '../norms/schema';

const pluralRules: Partial<Record<Language, Intl.PluralRules>> = {};

function pluralForm(language: Language, count: number, forms: readonly string[]): string {
  const rules = (pluralRules[language] ??= new Intl.PluralRules(language));
  return forms[writing[language].plurals.indexOf(rules.select(count))] ?? forms[forms.length - 1] ?? '';
}

const shortened = (value: number): number => Math.round(value * 1e4) / 1e4;

/** Whether a number is written as it is, not to four decimals. */
export function isWrittenInFull(value: number): boolean {
  return Math.abs(shortened(value) - value) < 1e-9;
}

/** A number as the language writes it: a decimal comma in Kazakh and Russian. */
export function formatNumber(language: Language, value: number): string {
  const short = shortened(value);
  const text = String(Number.isInteger(short) && short !== value ? Number(value.toPrecision(15)) : short);
  return text.replace('.', writing[language].decimal);
}

/** A day as the language writes it: 01.07.2023 in Kazakh and Russian. */
export function formatDay(language: Language, day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return writing[language].day.replace('YYYY', year).replace('MM', month).replace('DD', date);
}

/** Words in each language, as an edition has them. */
export function isText(param: Param): param is Text {
  return typeof param === 'object' && languages.every((language) => language in param);
}

/** The day that `formatDay` writes so; undefined where it is written in another way. */
export function readSaidDay(language: Language, text: string): string | undefined {
  const pattern = writing[language].day
    .replaceAll('.', '\\.')
    .replace('YYYY', '(?<year>\\d{4})')
    .replace('MM', '(?<month>\\d\\d)')
    .replace('DD', '(?<date>\\d\\d)');
  const { year, month, date } = new RegExp(`^${pattern}$`).exec(text.trim())?.groups ?? {};
  return year === undefined ? undefined : `${year}-${month}-${date}`;
}

type SayFault = (fault: Fault) => string;

function write(language: Language, param: Param | undefined, sayFault: SayFault): string {
  if (param === undefined) return '';
  if (typeof param === 'number') return formatNumber(language, param);
  if (typeof param === 'string') return param;
  if ('key' in param) return sayFault(param);
  if (isText(param)) return param[language];
  return param.map((one) => write(language, one, sayFault)).join(', ');
}

/** Fills `{name}` and `{name:one|few|many|other}` in a template of the language. A sentence that ends with `ед.` has one full stop. */
export function fillIn(
  language: Language,
  template: string,
  params: Readonly<Record<string, Param>> = {},
  sayFault: SayFault = ({ key }) => key,
): string {
  const filled = (name: string, forms: string | undefined): string => {
    const param = params[name];
    if (forms === undefined) return write(language, param, sayFault);
    return pluralForm(language, typeof param === 'number' ? param : 0, forms.split('|'));
  };
  return template.replace(
    /\{(\w+)(?::([^}]*))?\}(\.?)/g,
    (_, name: string, forms: string | undefined, stop: string) => {
      const text = filled(name, forms);
      return text.endsWith('.') ? text : text + stop;
    },
  );
}
