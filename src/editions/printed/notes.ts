import { lowered, oneAlphabet, oneLine } from './mend';

/** A footnote or note under the table, in the page's words. */
export interface PageNote {
  readonly at: string;
  /** The number or asterisk that the table refers to. */
  readonly mark?: string;
  readonly text: string;
}

const beginsNotes = /^(ескертпе|ескерту|примечани|сноск|notes?\b|note\b)/iu;
const amendment =
  /^\(?\s*(сноска|ескерту|в ред\.|в редакции|п(ункт|\.)\s*[\d.]+\s*(в ред|исключ|введ)|(поз|строк)\S*\s*[\d.]+\s*(в ред|исключ|введ)|введен|исключен|өзгеріс|алып тастал)/iu;

/** Whether a line is about the table and no part of it: a remark of the register, an amendment, the head of its notes. */
export function isAside(text: string): boolean {
  return (
    beginsNotes.test(text) ||
    amendment.test(text) ||
    /^((продолжение|окончание) табл|кестенің (жалғасы|соңы)|table continued)/iu.test(text)
  );
}

export function isAmendment(text: string): boolean {
  return amendment.test(text) || /(в ред\.|в редакции|внесен|редакцияда|утратил|күші жойылған)/iu.test(text);
}

/** A row that an amendment has taken out. */
export function isTakenOut(text: string): boolean {
  return (
    /^\(?\s*(исключен[аоы]?|утратил[аио]? силу|алып тасталды|күші жойылды|deleted|repealed)\b/iu.test(text) ||
    /(исключен[аоы]?\.?|утратил[аио]? силу|алып тасталды)\s*[.)]?$/iu.test(text)
  );
}

/** A sum of the rows above, which is no row of its own. */
export function isTotal(text: string): boolean {
  return /^(итого|всего|барлығы|жиыны|total|in total)(?![\p{L}])(?!\s+(врач|специалист|персонал))/iu.test(text);
}

/** The lines of a cell under the table as notes, each with its mark. */
export function notesIn(printed: string, at: string): PageNote[] {
  const lines = printed.split(/\r?\n/).map((line) => oneAlphabet(oneLine(line)));
  return lines.flatMap((line): PageNote[] => {
    if (line === '' || /^(ескертпе|примечани[ея]|notes?)\s*:?$/iu.test(line)) return [];
    const text = line.replace(/^(ескертпе|ескерту|примечани[ея]|сноск[аи]|notes?)\s*[:.]\s*/iu, '');
    const [, mark, rest = ''] = /^([⁰¹²³⁴⁵⁶⁷⁸⁹]+|\d{1,2}(?=\s*[-–—).])|\*+)\s*[-–—).]*\s*(.+)$/su.exec(text) ?? [];
    return mark === undefined ? [{ at, text }] : [{ at, mark: lowered(mark), text: rest }];
  });
}

const ofTypes = /(ұйым|мекеме|бөлімше|организаци|учреждени|отделени|домах?|интернат|центр|institution|facilit|home)/iu;
const applies = /(енгізіледі|қолданылады|вводит?ся|вводятся|устанавлива|применя|для |only|for )/iu;

/** Whether a footnote names the facilities that its row is for. */
export function isOfType({ mark, text }: PageNote): boolean {
  return mark !== undefined && /^\d+$/.test(mark) && ofTypes.test(text) && applies.test(text) && text.length < 300;
}
