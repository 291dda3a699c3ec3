import { languageOf } from '../items/items';

/**
 * Whether a name says when its figures hold, or for what they are, in words of any kind: in brackets or behind a dash what
 * begins as an adverbial does, `(с аптекой)`, `(по потребности)`, and in Kazakh what ends as one, `(лифтілері бар
 * ғимараттарда)`, `(топ саны 4-тен асса)`. What only names the position goes on as a name does: `(палатная)`.
 */
export function namesCondition(name: string): boolean {
  return saysCondition(name) || inNames.some((one) => one.test(name));
}

/** The same of the heading of a section, which may be a condition as a whole: `При двухразовом питании`. */
export function headsCondition(heading: string): boolean {
  return saysCondition(heading) || advised.test(heading) || wholeHeading.test(heading);
}

function saysCondition(name: string): boolean {
  const inBrackets = [...name.matchAll(/\(([^()]+)\)/gu)].map(([, inside = '']) => inside);
  const [, ...behind] = name.replace(/\([^()]*\)/gu, ' ').split(/\s[–—-]\s|[;:]\s/u);
  const clauses = [...inBrackets, ...behind].map((clause) => clause.trim());
  const inClause = languageOf(name) === 'kk' ? [...inClauses, inKazakhClauses] : inClauses;
  return clauses.some((clause) => inClause.some((one) => one.test(clause))) || anywhere.some((one) => one.test(name));
}

const advised = /рекоменд|желательн|усмотрен|аутсорс/iu;

const naming = {
  without: 'категор|разряд|образован',
  with: '(?:\\p{L}+ )?(?:образован|категор|квалиф|стаж|знани|функци|обязанност|правом)',
  in: 'том числе|палат',
  on: 'дому|правах',
};

const inClauses = [
  new RegExp(
    `^(?:${[
      'при|если|где|начиная|имеющ\\p{L}*|для|до|от|за|из расч[её]та',
      `без (?!${naming.without})\\S+`,
      `со? (?!${naming.with})\\S+`,
      `во? (?!${naming.in})\\S+`,
      `на (?!${naming.on})\\S+`,
      'по (?:мере|необходим|потребн|усмотрен|соглас|решен|совмест|договор|заявк|нагрузк|график|норм)\\p{L}*',
      'летом|зимой|весной|осенью|дн[её]м|ночью|посменно|поочер[её]дно',
      'where|if|for|in|with|without|at|from|up to',
    ].join('|')})(?!\\p{L})`,
    'iu',
  ),
  /рекоменд|желательн|ваканс|аутсорс|совместител|местност|режим|усмотрен|не (?:более|менее)|\d\s*-?\s*час|аспа[йу]|(?<!\p{L})(?:бастап|асса|асады|\p{L}*шартпен)$/iu,
];

const inKazakhClauses =
  /(?<!\p{L})(?:(?!үйде)\p{L}{2,}(?:[дт][ае]|с[ае])|дейін|емес|артық|басына|қарай|(?:шешім|келісім|аутсорсинг)\p{L}* бойынша)$/iu;

const anywhere = [
  /(?<!\p{L})(?:бар|жоқ|үшін|ғана|тек|начиная|где|имеющ\p{L}*)(?!\p{L})/iu,
  /(?<!\p{L})при\s(?:\d|(?:\S+\s){0,2}(?:работе|режиме|графике|пребывании|обслуживании|числе|количестве|наличии|отсутствии)(?!\p{L}))/iu,
  /\p{L}(?:м[ае]йд[ыі]|[пб][ае]йд[ыі]|[ғқ]анда|[гк]енде|[мпб]аса|[мпб]есе)(?!\p{L})/iu,
  /(?<!\p{L})(?:во?|для)\s(?:\p{L}+\s){0,3}(?:учреждени(?:ях|и|й)|организаци(?:ях|и|й)|здани(?:ях|и|й)|местности|районах|городах)(?!\p{L})/iu,
];

const inNames = [
  /(?<!\p{L})с\s\p{L}+\s(?:пребыванием|режимом)(?!\p{L})/iu,
  /,\s*\d+(?:[.,]\d+)?\s*ч(?:ас\p{L}*)?\.?$/iu,
];

const wholeHeading = /^при\s|(?<!\p{L})(?:кезде|жерде|жерлерде)$/iu;
