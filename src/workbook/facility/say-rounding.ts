import type { Language, Rounding } from '../../norms/schema';
import { sheetWord } from './words';

const steps = { quarter: 'stepQuarter', half: 'stepHalf', whole: 'stepWhole' } as const;
const directions = { down: 'roundedDown', nearest: 'roundedNearest', up: 'roundedUp' } as const;

/** A rounding as a sheet has it, which is read back in any language. English has the ids. */
export function sheetRounding(language: Language, rounding: Rounding): string {
  if (rounding === 'exact') return sheetWord(language, 'roundedExact');
  const [step, direction] = rounding.split('-') as [keyof typeof steps, keyof typeof directions];
  return sheetWord(language, 'rounding', {
    step: sheetWord(language, steps[step]),
    direction: sheetWord(language, directions[direction]),
  });
}
