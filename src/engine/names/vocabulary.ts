import type { CompiledEdition, CompiledPosition } from '../compile';
import { AbsentNames } from './absent-names';
import { EditionWords } from './edition-words';
import { JoinedWords } from './joined-words';
import { KnownNames } from './known-names';
import { absentNames, everydayNames, everydayOf, ownNames } from './spoken-names';
import { WordSenses } from './word-senses';
import { WrittenWords } from './written-words';

/** What an edition knows of names: its words, what written words may stand for, and the names that are made of them. */
export interface Vocabulary {
  readonly words: EditionWords;
  readonly senses: WordSenses;
  readonly names: KnownNames;
  readonly written: WrittenWords;
  readonly absent: AbsentNames;
  /** The positions that an everyday name may mean, by the name as `foldPrinted` folds it. */
  readonly everyday: ReadonlyMap<string, readonly CompiledPosition[]>;
}

function makeVocabulary({ positions, edition }: CompiledEdition): Vocabulary {
  const named = [...positions.flatMap(ownNames), ...everydayNames(edition, positions)];
  const words = new EditionWords(named);
  const joined = new JoinedWords(words);
  const senses = new WordSenses(words, joined, named, positions.length);
  const names = new KnownNames(named, senses);
  const written = new WrittenWords(words, joined, names);
  return {
    words,
    senses,
    names,
    written,
    absent: new AbsentNames(absentNames(edition), written, senses),
    everyday: everydayOf(edition, positions),
  };
}

const vocabularies = new WeakMap<CompiledEdition, Vocabulary>();

/** The vocabulary of an edition; it is made once for each. */
export function vocabularyOf(norms: CompiledEdition): Vocabulary {
  const made = vocabularies.get(norms) ?? makeVocabulary(norms);
  vocabularies.set(norms, made);
  return made;
}
