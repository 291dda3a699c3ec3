import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { KZ_343_2021 } from '../../src/norms/KZ-343-2021';
import { languages, type Language } from '../../src/norms/languages';

const file = path.join(__dirname, '../../docs/interpretations.md');

const words: Record<Language, Record<'title' | 'used' | 'others' | 'source' | 'other' | 'rows', string>> = {
  kk: {
    title: 'Қазақша',
    used: 'Қабылданған',
    others: 'Басқа мүмкіндіктер',
    source: 'Дереккөзде',
    other: 'Басқа оқылуы',
    rows: 'Жолдар',
  },
  ru: {
    title: 'По-русски',
    used: 'Принято',
    others: 'Другие возможности',
    source: 'В источнике',
    other: 'Другое прочтение',
    rows: 'Строки',
  },
  en: {
    title: 'In English',
    used: 'Used',
    others: 'Alternatives',
    source: 'The source has',
    other: 'Other reading',
    rows: 'Rows',
  },
};

function inLanguage(language: Language): string[] {
  const word = words[language];
  const { interpretations, disputed } = KZ_343_2021;
  return [
    `## ${word.title}`,
    ...interpretations.flatMap(({ id, rows, question, answer, alternatives }) => [
      `### ${id}. ${question[language]}`,
      rows ? `${word.rows}: ${rows.join(', ')}.` : '',
      `${word.used}: ${answer[language]}`,
      alternatives.length > 0
        ? `${word.others}: ${alternatives.map((one) => `${one.answer[language]} (\`${one.choice}\`)`).join('; ')}`
        : '',
    ]),
    ...disputed.flatMap(({ id, rows, columns, source, used, other }) => [
      `### ${id}. ${word.rows}: ${rows.join(', ')} (${columns.join(', ')})`,
      `${word.source}: ${source[language]}`,
      `${word.used}: ${used[language]}`,
      `${word.other}: ${other[language]}`,
    ]),
  ];
}

test('docs/interpretations.md says what the edition says (WRITE_DOCS=1 writes it)', () => {
  const lines = ['# How the norms were read', 'What order No. 343 leaves open, and the cells that its source lost.'];
  const page = `${[...lines, ...languages.flatMap(inLanguage)].filter((line) => line !== '').join('\n\n')}\n`;
  if (process.env.WRITE_DOCS) writeFileSync(file, page);
  expect(readFileSync(file, 'utf8')).toBe(page);
});
