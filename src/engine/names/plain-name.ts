import { withoutUnseen } from './fold';

/** What says which grade of a position it is, or that nobody holds it, not which position. */
const aside = new RegExp(
  [
    String.raw`(\d+|[ivxіх]+)\s*-?\s*(го|ой|ый|й|ші|шы|нші|ншы)?\s*((разряд|разр|категори|кат|санат|дәреже|класс|сынып)\p{L}*\.?|(кл|р)\.)`,
    String.raw`(высшей|перв(ой|ого)|второ[йг]о?|треть(ей|его)|жоғары|бірінші|екінші|үшінші)\s+(категори|квалификац|разряд|санат|дәреже)\p{L}*`,
    String.raw`(без|санаты?сыз)\s*категори\p{L}*|санатсыз|[бв]/к|кат(егори\p{L}*|\.)\s+[a-eавсде]|сезонн\p{L}*|\d\s*р(?=\s*$)`,
    String.raw`\d+([.,]\d+)?\s*((ед|шт|бірлік|ставк)\p{L}*\.?|ст(\.|(?=\s*(\)|$))))`,
    String.raw`(вр\.?\s?)?и\.?\s?о\.|исполняющ\p{L}*\s+обязанности|міндетін\s+атқарушы|м\.а\.`,
    String.raw`вакан\p{L}*|бос\s+орын|декрет\p{L}*|совместит\p{L}*|по\s+совмещению|ведущ(ий|ая)|врио`,
    String.raw`педагог-(модератор|эксперт|исследователь|мастер|сарапшы|зерттеуші|шебер)`,
  ]
    .map((one) => String.raw`(?<!\p{L})(${one})(?!\p{L})`)
    .join('|'),
  'giu',
);
/** `12.`, `1.1)`, `5а.`, `№ 5`, `IV.`, `б)`, and codes of positions: `1210-0-012`, `А1-2`. */
const ordinal =
  /^\s*(?:(?:(?:№|N[oо°º]?\.?)\s*)?\d+(?:\.\d+)*\s*\p{Ll}?\s*[.)]\s*|(?:№|N[oо°º]?\.?)\s*\d+(?:\.\d+)*[\s:–-]*(?=\p{L})|[IVXІХ]+[.)]\s*(?=\p{Lu})|\p{L}\)\s*(?=\p{L})|(?:КЗ\s*)?(?:\d{4}|[A-DGАВС]\d?)(?:-\d+)+\s+(?=\p{L}))/u;

/** A name without the number of its line: `12. Аспазшы`, `№5 Психолог`. */
export function withoutOrdinal(name: string): string {
  return name.replace(ordinal, '');
}

/** A name without number, grade, second endings (`санитар(ка)`) and remarks on who holds it. */
export function plainName(name: string): string {
  return withoutOrdinal(withoutUnseen(name.normalize('NFKC')))
    .replace(/(?<=\p{L})\(\p{Ll}{1,3}\)/gu, '')
    .replace(aside, ' ')
    .replace(/[\s,(]+\)|^[\s,–-]+|[\s,–-]+$/gu, ' ')
    .trim();
}
