import { standingOf } from '../../src/engine/in-force';
import { sayPane } from '../../src/i18n/pane/say';
import { sayStanding } from '../../src/i18n/pane/status';
import { KZ_343_2021 } from '../../src/norms/KZ-343-2021';

test.each([
  ['ru', 1, 'Остался 1 вопрос без ответа.'],
  ['ru', 2, 'Осталось 2 вопроса без ответа.'],
  ['ru', 11, 'Осталось 11 вопросов без ответа.'],
  ['ru', 21, 'Остался 21 вопрос без ответа.'],
  ['kk', 2, 'Жауапсыз 2 сұрақ қалды.'],
  ['en', 1, '1 question still open.'],
  ['en', 2, '2 questions still open.'],
] as const)('%s: %s open', (language, open, sentence) => {
  expect(sayPane(language, 'openQuestions', { open })).toBe(sentence);
});

test.each([
  ['ru', 'Требуется пока не менее 83,25 единицы'],
  ['kk', 'Әзірге қажет: кемінде 83,25 бірлік'],
  ['en', 'Required so far: at least 83.25 units'],
] as const)('a fraction of a unit in %s', (language, sentence) => {
  expect(sayPane(language, 'requiredAtLeast', { units: 83.25 })).toBe(sentence);
});

describe('the status of the edition on a day', () => {
  test.each([
    ['2021-10-03', 'Приказ от 22.09.2021 № 343, приложение 1: начнёт действовать 04.10.2021.'],
    ['2021-10-04', 'Приказ от 22.09.2021 № 343, приложение 1: действует с 04.10.2021.'],
    ['2023-06-30', 'Приказ от 22.09.2021 № 343, приложение 1: действует с 04.10.2021.'],
    ['2023-07-01', 'Приказ от 22.09.2021 № 343, приложение 1: утратил силу с 01.07.2023.'],
  ])('%s', (day, sentence) => {
    expect(sayStanding('ru', KZ_343_2021, standingOf(KZ_343_2021, day))).toBe(sentence);
  });
});
