import type { Condition } from '../../norms/schema';
import { guarded, notAvailable, type Expression } from './expression';
import { quantity } from './quantity';
import type { Setting } from './setting';

/** The words that the engine takes for yes and no; Excel compares text without regard to case. */
export const yesWords = ['иә', 'ия', 'бар', 'ақиқат', 'да', 'есть', 'истина', 'yes', 'true'];
export const noWords = ['жоқ', 'жалған', 'нет', 'ложь', 'no', 'false'];

const list = (words: readonly string[]): string => `{${words.map((word) => `"${word}"`).join(',')}}`;

/** When a condition is met and when it is not, as formula text; FALSE both where nobody answered. */
interface Answers {
  readonly yes: string;
  readonly no: string;
}

function yesNo(setting: Setting, item: string): Answers {
  const source = setting.profile.get(item);
  if (source === undefined) return { yes: 'FALSE', no: 'FALSE' };
  if ('value' in source) return source.value === true ? { yes: 'TRUE', no: 'FALSE' } : { yes: 'FALSE', no: 'TRUE' };
  const { reference } = source;
  return {
    yes: `OR(${reference}=TRUE,TRIM(${reference})=${list(yesWords)})`,
    // A blank cell equals FALSE too.
    no: `OR(AND(ISLOGICAL(${reference}),${reference}=FALSE),TRIM(${reference})=${list(noWords)})`,
  };
}

function threshold(setting: Setting, item: string, atLeast: number): Answers {
  const counted = quantity(setting, item);
  if (counted === undefined) return { yes: 'FALSE', no: 'FALSE' };
  const value = guarded(counted);
  return { yes: `IFERROR(${value}>=${atLeast},FALSE)`, no: `IFERROR(${value}<${atLeast},FALSE)` };
}

function join(all: 'AND' | 'OR', tests: readonly string[]): string {
  return tests.length === 1 ? (tests[0] ?? '') : `${all}(${tests.join(',')})`;
}

/** `IF`, with a test that is already settled left out. */
function choose(test: string, met: string, notMet: string): string {
  if (test === 'TRUE' || met === notMet) return met;
  return test === 'FALSE' ? notMet : `IF(${test},${met},${notMet})`;
}

/** Units that a position gets under conditions: 0 where one is not met, #N/A where one is not known. */
export function underConditions(
  setting: Setting,
  conditions: readonly Condition[],
  units: Expression | undefined,
): string {
  const [only] = conditions;
  if (only === undefined) return units === undefined ? notAvailable : guarded(units);
  if (conditions.length === 1 && typeof only === 'object') return underThreshold(setting, only, units);
  const answers = conditions.map((condition) =>
    typeof condition === 'object' ? threshold(setting, condition.item, condition.atLeast) : yesNo(setting, condition),
  );
  const yes = answers.map((one) => one.yes).filter((test) => test !== 'TRUE');
  const no = answers.map((one) => one.no).filter((test) => test !== 'FALSE');
  if (no.includes('TRUE')) return '0';
  const met = yes.length === 0 ? 'TRUE' : yes.includes('FALSE') ? 'FALSE' : join('AND', yes);
  const notMet = no.length === 0 ? 'FALSE' : join('OR', no);
  return choose(met, units === undefined ? notAvailable : guarded(units), choose(notMet, '0', notAvailable));
}

/** One threshold alone reads better with its guards before it. */
function underThreshold(
  setting: Setting,
  { item, atLeast }: { item: string; atLeast: number },
  units: Expression | undefined,
): string {
  const counted = quantity(setting, item);
  if (counted === undefined) return notAvailable;
  const inner = units === undefined ? notAvailable : guarded(units, counted.guards);
  return guarded({ value: `IF(${counted.value}<${atLeast},0,${inner})`, guards: counted.guards });
}
