import { readFileSync } from 'node:fs';
import path from 'node:path';
import { mistakeWords } from '../../src/editions/say';
import type { Say } from '../../src/i18n/catalogue';
import { sayBuilder } from '../../src/i18n/pane/builder-words';
import { sayCheck, sayEditions, sayPane } from '../../src/i18n/pane/say';
import { sayList } from '../../src/i18n/pane/list-words';
import { sayPapers } from '../../src/i18n/pane/papers-words';
import { saySizesWord } from '../../src/i18n/pane/sizes-words';
import { functionWords } from '../../src/i18n/say';
import functionTexts from '../../src/functions/function-texts.json';
import { KZ_343_2021 } from '../../src/norms/KZ-343-2021';
import { languages, type Language } from '../../src/norms/languages';
import { budgetWord } from '../../src/workbook/budget/words';
import { checkWord } from '../../src/workbook/check/words';
import { sheetWord } from '../../src/workbook/facility/words';
import { institutionWord } from '../../src/workbook/institutions/words';
import { sizesWord } from '../../src/workbook/sizes/words';
import { printedWord } from '../../src/workbook/sheet/words';
import { formWord } from '../../src/workbook/signing/words';

/**
 * Words that this project no longer uses, each with the one it keeps. The words of an edition's worksheets are left out:
 * people have such sheets, and they are read by these words.
 */
const retired: Readonly<Record<Language, readonly (readonly [word: RegExp, keeps: string])[]>> = {
  kk: [
    [/мекеме(?!ге )/i, 'ұйым'],
    [/тақта/i, 'панель'],
    [/басылым(?!\s?қате)/i, 'редакция'],
    [/сандық таңба/i, 'бақылау сомасы'],
    [/жөнде(?!у жөніндегі|у және|у жұмысш)/i, 'түзету'],
    [/\(берілген\)|берілмеген|берілмесе/i, 'көрсетілген'],
    [/оқылуы(?!\p{L})/iu, 'оқылым'],
    [/жетпе/i, 'жетіспеушілік'],
    [/нормалар(?!ға|ы)/i, 'нормативтер'],
    [/тірі формула/i, 'өзі қайта есептелетін формулалар'],
    [/лауазымақы|жалақы/i, 'лауазымдық айлықақы'],
    [/жіберетін(?!і)|жібереді/i, 'көзделген'],
    [/қызмет алушылар саны/i, 'қызмет алушылардың саны'],
  ],
  ru: [
    [/(?<!на )учреждени/i, 'организация'],
    [/отпечат/i, 'контрольная сумма'],
    [/(?<!о)предел(?!ах|ы страны)/i, 'лимит, ограничение'],
    [/проживающ/i, 'получатели услуг'],
    [/почини/i, 'исправить'],
    [/недоста[её]т(?!ся)|недостаток/i, 'нехватка'],
    [/живы[ех] формул|лист живой/i, 'пересчитываются сами'],
    [/штатн\p{L}+ таблиц/iu, 'штатное расписание, таблица нормативов'],
    [/койк[аиу]|коек/i, 'койко-место'],
    [/ стоит | стоят /i, 'находится, указан'],
    [/нормы|норма(?!тив|л|м)/i, 'норматив'],
    [/пожилых/i, 'престарелые'],
    [/допускают примечания/i, 'предусмотрено'],
    [/столбец «\{column\}»/i, 'графа'],
  ],
  en: [
    [/\bmend\b/i, 'correct'],
    [/\bgranted\b/i, 'counted as'],
    [/fingerprint/i, 'checksum'],
    [/(?<!per )institution/i, 'organisation'],
    [/live formulas/i, 'formulas recalculate themselves'],
    [/(?<!in for )\bstands (?!in for)/i, 'is, appears'],
    [/no such thing/i, 'not needed'],
    [/ceiling/i, 'limit'],
  ],
};

const catalogues: Readonly<Record<string, Say<never>>> = {
  functions: functionWords,
  pane: sayPane,
  builder: sayBuilder,
  lists: sayList,
  check: sayCheck,
  editions: sayEditions,
  sizes: saySizesWord,
  papers: sayPapers,
  mistakes: mistakeWords,
  'written check': checkWord,
  'written table': sheetWord,
  'written list': institutionWord,
  'written sizes': sizesWord,
  'written budget': budgetWord,
  'printed sheets': printedWord,
  'form to sign': formWord,
};

/** Every text that people read in a language, by where it is. Other names, under which things are found, are not told. */
function* told(language: Language): Generator<readonly [where: string, text: string]> {
  for (const [name, say] of Object.entries(catalogues))
    for (const [key, text] of Object.entries<string>(say.sentences[language]))
      yield [`${name}.${key}`, text.replace(/\{\w+/g, '{')];
  for (const [english, texts] of Object.entries<Readonly<Record<string, string>>>(functionTexts))
    if (language !== 'en') yield ['function', texts[language] ?? english];
  yield* inEdition(KZ_343_2021, language, 'edition');
  for (const file of [
    `docs/guide.${language}.md`,
    `src/pages/support.${language}.md`,
    `src/pages/privacy.${language}.md`,
  ])
    yield [file, readFileSync(path.join(__dirname, '../..', file), 'utf8')];
}

function* inEdition(value: unknown, language: Language, where: string): Generator<readonly [string, string]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, one] of Object.entries(value)) {
    if (key === 'aliases' || key === 'names') continue;
    if (key === language && typeof one === 'string') yield [where, one];
    else yield* inEdition(one, language, `${where}.${key}`);
  }
}

test.each(languages)('no retired word is told in %s', (language) => {
  const found = [...told(language)].flatMap(([where, text]) =>
    retired[language].flatMap(([word, keeps]) => {
      const [, around] = new RegExp(`(.{0,20}(?:${word.source}).{0,10})`, word.flags).exec(text) ?? [];
      return around === undefined ? [] : [`${where}: ${around.trim()} → ${keeps}`];
    }),
  );
  expect(found).toEqual([]);
});

/** Rows are those of the annex, by which functions and explanations name positions; a line of the sheet is told by its cell. */
const rowsOfTheAnnex = /строка \{row\} приложения|row \{row\} of the annex|қосымшаның \{row\}-жолы/;
const rowWords: Readonly<Record<Language, RegExp>> = {
  kk: /(?<!\p{L})жол(?:ы|дар|дары|дың|дан|ға|да|ында)?(?!\p{L})/iu,
  ru: /строк/iu,
  en: /\brows?\b/iu,
};
/** Rows of the sheet as Excel hides them, and of what is typed. */
const ofExcel = ['hiddenLines'];

test.each(languages)('the Check calls no line of the sheet a row: %s', (language) => {
  const found = [sayCheck, sayList, checkWord].flatMap((say: Say<never>) =>
    Object.entries<string>(say.sentences[language]).flatMap(([key, text]) =>
      !ofExcel.includes(key) && rowWords[language].test(text.replace(rowsOfTheAnnex, '').replace(/\{\w+/g, '{'))
        ? `${key}: ${text}`
        : [],
    ),
  );
  expect(found).toEqual([]);
});
