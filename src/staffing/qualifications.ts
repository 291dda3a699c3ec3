/** Words that say which grade of a position it is, not which position. */
const grades = [
  String.raw`\d+\s*-?\s*(го|ші|шы)?\s*(разряд|разр|категори|кат|санат|дәреже|класс|сынып)\p{L}*\.?`,
  String.raw`(высшей|первой|второй|третьей|жоғары|бірінші|екінші|үшінші)\s+(категори|квалификац|санат|дәреже)\p{L}*`,
  String.raw`(без|санаты?сыз)\s*категори\p{L}*|санатсыз`,
  String.raw`\d+\s*(ед|шт|бірлік|ставк)\p{L}*\.?`,
].join('|');
const grade = new RegExp(String.raw`[\s,(–-]*(?<!\p{L})(${grades})\)?`, 'giu');

const ordinal = /^\s*\d+(\.\d+)*\s*[.)]\s*/u;

/** A name without the number of its line: `12. Аспазшы`. */
export function withoutOrdinal(name: string): string {
  return name.replace(ordinal, '');
}

/** A name without its grade: `Повар 4 разряда` → `Повар`. */
export function withoutGrade(name: string): string {
  return name.replace(grade, ' ').replace(/\s+/gu, ' ').trim();
}
