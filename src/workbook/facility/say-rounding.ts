import type { Language, Rounding } from '../../norms/schema';

/** A rounding as a sheet has it, which is read back in any language. English uses the ids. */
export function sheetRounding(language: Language, rounding: Rounding): string {
  if (language === 'en') return rounding;
  const { exact, ...directions } = words[language];
  const [step, direction] = rounding.split('-') as [keyof typeof steps, keyof typeof directions];
  return rounding === 'exact' ? exact : `${steps[step]} ${directions[direction]}`;
}

const steps = { quarter: '¼', half: '½', whole: '1' } as const;

const words = {
  kk: { exact: 'дәл', down: 'төмен', nearest: 'жақынына', up: 'жоғары' },
  ru: { exact: 'точно', down: 'вниз', nearest: 'до ближайшего', up: 'вверх' },
} as const;
