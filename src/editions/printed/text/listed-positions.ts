import { commonStart } from '../../../engine/names/common-start';

/** How many positions a name lists: `Повар, официант`, `Врач: терапевт, невролог`, and not `Рабочий по стирке и ремонту`. */
export function positionsIn(name: string): number {
  const [, listed = name] = /^[^:]+:\s*(.+)$/su.exec(name) ?? [];
  const parts = listed.replace(/\([^()]*\)/gu, ' ').split(/[,;]/u);
  return parts
    .flatMap((part) => withoutOtherNames(part.split('/')))
    .filter((part) => /\p{L}/u.test(part))
    .reduce((sum, part) => sum + joinedIn(part), 0);
}

/** `Медсестра/медбрат`, `Санитар/санитарка`: one position, by whom it is held. */
function withoutOtherNames(parts: readonly string[]): readonly string[] {
  const isAgain = (part: string, before = ''): boolean =>
    commonStart(part.trim().toLowerCase(), before.trim().toLowerCase()) >= shortestStem;
  return parts.filter((part, at) => !isAgain(part, parts[at - 1]));
}

const shortestStem = 3;

/** Words between which `и` stands name positions, or belong to the name of one. */
function joinedIn(part: string): number {
  const joined = part.split(/\s(?:и|мен|және|and)\s/iu);
  const named = joined.filter((one, at) => namesPosition.test(one) || (at === 0 && isAdjective.test(one)));
  return Math.max(1, named.length);
}

/** `Старшая и младшая медицинская сестра`. */
const isAdjective = /^\s*\p{L}+(?:[ыио]й|ая|яя)\s*$/iu;

/** Words for who works, as they end where nothing governs them: `инспектор`, and not `инспектора`, `ремонту`, `кадров`. */
const namesPosition =
  /(?:тор|тель|ник|ница|[щч]ик|[щч]ица|ист|истка|лог|вед|пед|гог|врач|сестра|брат|няня|арь|[ёе]р|вар|[лн]яр|нитар|гар|ир|ант|[еи]нт|атр|евт|хник|дик|тик|аник|ец|граф|эксперт|зор|(?<!\p{L})(?:рабоч|заведующ|управляющ|дежурн|горничн|старш)(?:ий|ая|ый)|сторож|швея|ведом|завхоз|агроном|сиделка|нитарка|прачка|шерка|кастелянша|портной|портниха|шеф|(?:[шщ][ыі]|гер|кер|маман|аспаз|бике|басар)(?:с?[ыі])?|(?:тор|лог|ист|инженер|бухгалтер|ант|ент)[ыі]|(?:work|clean|wait|teach|driv|manag|garden|launder)er|doctor|nurse|cook|guard|ian|clerk|accountant|assistant)(?!\p{L})/iu;
