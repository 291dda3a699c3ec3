import { answerTo, rule, told } from './rule-cases';

const words = 'as many as the work wants';

rule('words that nobody has read as a rule', { handedOn: words }, [[60, {}, `unknown: ${words}`]]);
rule('under a condition', { handedOn: words, requires: ['lift'] }, [
  [60, { lift: false }, 'none: condition'],
  [60, { lift: true }, `unknown: ${words}`],
  [60, {}, `unknown: lift, ${words}`],
]);

test('they are quoted', () => {
  expect(told({ handedOn: words }, 60, {})).toEqual([
    `The cell says: “${words}”.`,
    `The act says: “${words}”. These words have not been read as a rule.`,
  ]);
  expect(answerTo({ handedOn: words }, 60, {})).toMatchObject({ status: 'undetermined', handedOn: [words] });
});
