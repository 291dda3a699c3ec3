import type { Edition, Language, ProfileItem } from '../../../norms/schema';
import { writeRule } from '../../notation/write-rule';
import type { EditionSheetWord } from '../../words/en';
import { editionSheetWord } from '../../words/words';
import { joinNumbers, joinWords } from '../lists';
import { aliasesOf, inThree, type WrittenRow } from './row';

export function columnRows({ columns }: Edition): WrittenRow[] {
  return columns.map(({ id, from, to, types, of, table }) => ({
    id,
    from,
    to,
    onlyTypes: joinWords(types ?? []),
    countedBy: of,
    table,
  }));
}

export function typeRows({ types }: Edition): WrittenRow[] {
  return types.map(({ id, footnote, name, aliases }) => ({
    id,
    footnote,
    ...inThree('name', name),
    ...aliasesOf(aliases),
  }));
}

const kinds: Readonly<Record<ProfileItem['kind'], EditionSheetWord>> = {
  whole: 'kindWhole',
  number: 'kindNumber',
  'yes-no': 'kindYesNo',
  rounding: 'kindRounding',
};

export function profileRows({ profile }: Edition, language: Language): WrittenRow[] {
  return profile.map(({ id, kind, name, aliases, otherwise, decidedBy, groupOf, forms, oppositeQuestion }) => ({
    id,
    kind: editionSheetWord(language, kinds[kind]),
    ...inThree('name', name),
    otherwise: otherwise && standIn(otherwise, language),
    by: otherwise?.by,
    ...inThree('decidedBy', decidedBy),
    groupOf,
    ...inThree('formEach', forms?.each),
    ...inThree('formPer', forms?.per),
    ...inThree('formWhen', forms?.when),
    ...inThree('oppositeQuestion', oppositeQuestion),
    ...aliasesOf(aliases),
  }));
}

function standIn(otherwise: NonNullable<ProfileItem['otherwise']>, language: Language): string {
  if ('residents' in otherwise) return editionSheetWord(language, 'asResidents');
  return editionSheetWord(language, 'sumOfRows', { rows: joinNumbers(otherwise.sumOfRows) });
}

export function everydayRows({ everydayNames }: Edition): WrittenRow[] {
  return (everydayNames ?? []).map(({ names, positions }) => ({
    ...aliasesOf(names, 'everydayName'),
    mayMean: joinWords(positions),
  }));
}

export function noteRows({ notes }: Edition): WrittenRow[] {
  return notes.map(({ id, text, citation, begins }) => ({
    id,
    ...inThree('text', text),
    ...inThree('citation', citation),
    begins,
  }));
}

export function ceilingRows({ ceilings }: Edition, language: Language): WrittenRow[] {
  return ceilings.map(({ id, name, aliases, cell, caps, note }) => ({
    id,
    ...inThree('name', name),
    rule: writeRule(language, cell),
    caps,
    note,
    ...aliasesOf(aliases),
  }));
}

/** An article's first line has its title; the others have its id alone. */
export function articleRows({ articles }: Edition): WrittenRow[] {
  return articles.flatMap(({ id, title, citation: full, lines }) =>
    lines.map(({ text, citation, begins }, at) => ({
      id,
      ...inThree('title', at === 0 ? title : undefined),
      ...inThree('fullCitation', at === 0 ? full : undefined),
      ...inThree('text', text),
      ...inThree('citation', citation),
      begins,
    })),
  );
}

export function homeCareRows({ homeCare }: Edition, language: Language): WrittenRow[] {
  if (homeCare === undefined) return [];
  const { article, conditions, support } = homeCare;
  const part = (word: EditionSheetWord): { part: string } => ({ part: editionSheetWord(language, word) });
  return [
    { ...part('partArticle'), id: article },
    ...conditions.map(({ id, name }) => ({ ...part('partCondition'), id, ...inThree('name', name) })),
    { ...part('partSupport'), ...inThree('name', support.name) },
    ...support.grounds.map(({ id, name, aliases, withoutSupport }) => ({
      ...part('partGround'),
      id,
      ...inThree('name', name),
      withoutSupport: editionSheetWord(language, withoutSupport ? 'yes' : 'no'),
      ...aliasesOf(aliases),
    })),
  ];
}
