import { readPhrase } from '../../../../src/editions/printed/phrases/read-phrase';
import { ruleText } from '../../../../src/editions/printed/rules/rule-text';

const own = {
  norm: { id: 'norm.x', kind: 'number', name: {} },
  posts: { id: 'posts.x', kind: 'whole', name: {} },
} as const;

/** All that a printed phrase is read as, in the English notation. */
export function readingsOf(printed: string): string[] {
  return readPhrase(printed).map((rule) => ruleText(rule, own) ?? 'no notation');
}

/** A test for each phrase as it is printed, with what is read of it; nothing where it is handed on. */
export function phrasesRead(cases: readonly (readonly [printed: string, ...rules: string[]])[]): void {
  test.each(cases.map(([printed, ...rules]) => ({ printed, rules })))('$printed', ({ printed, rules }) => {
    expect(readingsOf(printed)).toEqual(rules);
  });
}
