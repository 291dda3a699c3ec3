import { Remembered } from '../engine/remembered';
import { partWords } from './line-kinds';
import { callsPositions, countsPositions } from './position-titles';
import { namesResidents } from './residents-title';
import { hasAny, phrases, wordsOf } from './words';

/** The kinds of units that a column can count, in the order in which one of them is compared with the norms. */
export const countRoles = ['approved', 'actual', 'occupied', 'vacant'] as const;
export type CountRole = (typeof countRoles)[number];

/**
 * What a column of a staffing table holds; salary and fund are a month's. `unclear`: units, but of several such columns
 * nobody can tell which one is meant.
 */
export type ColumnRole =
  'number' | 'name' | 'department' | CountRole | 'salary' | 'fund' | 'reason' | 'unclear' | 'other';

/** The role that one title gives; `persons` are used only where no column counts units. */
export type TitledRole = Exclude<ColumnRole, 'unclear'> | 'persons';

const ordinal = /^\s*(№(?!\s*\d)|#|n[°º]|no\.?\s*$|р\s*\/\s*[нс]|қ\s*\/\s*с|п\s*[/.]\s*п|рет\s|реттік)/iu;

/** What a title names besides the numbers of lines: “№ и наименование должности”, “№ п/п, должность”. */
const behindNumber = (title: string): string =>
  /^\s*[^\p{L}\s,;]{1,3}\s*(?:\p{L}\s*[/.]\s*\p{L}\.?)?\s*(?:[,;]|(?:и|және|мен)(?!\p{L}))\s*(.*)$/iu.exec(
    title,
  )?.[1] ?? '';

/** Titles that begin with one of these are of columns with neither names nor units, whatever follows. */
const apart = phrases([
  'код',
  'разряд',
  'санат',
  'категор',
  'стаж',
  'коэфф',
  'коэф=',
  'надбав',
  'доплат',
  'үстеме',
  'фио=',
  'фамили',
  'вид=',
  'тип=',
  'номер=',
  'приказ=',
  'год=',
  'срок=',
  'класс=',
  'блок=',
  'группа=',
  'график=',
  'режим=',
]);
/** `Ф.И.О.`, `Т.А.Ә.`: people, also where the title goes on with the position that they hold. */
const people = /^\s*(ф\.?\s*и\.?\s*о|т\.?\s*а\.?\s*ә|аты[-\s]+жөні)(?!\p{L})/iu;
/**
 * Titles with one of these anywhere are of such columns too: units due by norms, deviations, hours, posts, units of
 * measure, units of one shift or group.
 */
const apartAnywhere = phrases([
  'норм',
  'отклон',
  'разниц',
  'ауытқу',
  'айырма',
  'deviat',
  'differ',
  'избыт',
  'излиш',
  'нехват',
  'остаток=',
  'қалдық',
  'недостат',
  'недостающ',
  'должно=',
  'доплат',
  'надбав',
  'налог',
  'требуетс',
  'требуем',
  'потребн',
  'положен',
  'қажет',
  'жетіспе',
  'артық',
  'required',
  'gap=',
  'shortage',
  'surplus',
  'час=',
  'часов=',
  'часы=',
  'сағат',
  'hours',
  'пост=',
  'посты=',
  'постов=',
  'бекет',
  'единиц измер',
  'ед= изм',
  'өлшем бірлі',
  'unit measure',
  'на= смену=',
  'в= смену=',
  'на= группу=',
  'в= группе=',
  'на= гр=',
  'в= см=',
  'на= см=',
  'в= бригад',
  'на= бригад',
  'на= одн',
  'на= кажд',
  'на= палату=',
  'на= этаж=',
  'на= койку=',
  'экономия=',
  'высвобожд',
  'принято=',
  'уволено=',
  'на= ставку=',
  'на= единицу=',
  'ауысымда',
  'ауысымға=',
  'топқа=',
  'per= shift=',
  'per= group=',
  'по= типов',
  'типов штат',
  'расчет',
  'есепті',
  'миним',
  'мин=',
  'ең= төмен',
  'ең= аз=',
  'сокращаем',
  'сокращено=',
  'к= сокращ',
  'вводим',
  'выводим',
  'предлага',
  'хватает',
  'стоимост',
  'отработан',
  'прежн',
  'предыдущ',
  'до= изменен',
  'бұрынғы=',
  'заявк',
  'запрашив',
  'ходатайств',
  'өтінім',
  'часова',
  'часовы',
  'в= день=',
  'за= день=',
  'за= час=',
  'ставк разряд',
  'исключит',
  'исключаем',
  'исключено=',
  'ввести=',
  'добавит',
  'дата=',
  'даты=',
  'күні=',
  'date=',
  'образован',
  'стаж=',
  'санаты=',
  'адрес=',
  'обязанност',
  'уровен',
  'шифр=',
  'инструкц',
]);
/** Figures of a hundred, where no figure stands before the sign: “Ставка, %”, but not “Штат (100 %)”. */
const share = /(?<!\d\s?)%|процент|пайыз/iu;
/** What a column may count that is no staff. */
const noStaff = phrases(
  (
    'смен= групп= бригад= классов= детей= учащихся= обучающихся= месяцев= мес= дней= палат= кабинетов= этажей= зданий= корпусов= ' +
    'объектов= машин= автомашин= автомобилей= котлов= га= ауысым топ= топтар балалар= ай= айлар= күн= days= months= ' +
    'shifts= groups= children= кв= оборудования= вызовов= лет= комплект спецодежд балл категорий= подчин аттестованных= отпуск'
  ).split(' '),
);
/** Parts of an institution, of which it may have several. */
const partsOfIt = phrases('отделений= подразделений= филиалов= блоков= домов='.split(' '));
const partsInKazakh = phrases('бөлімшелер= бөлімдер= филиалдар= корпустар='.split(' '));
const howMany = phrases(['количество=', 'число=', 'кол=', 'колво=', 'во=']);
const howManyInKazakh = phrases(['саны=']);
const ofStaff = phrases(['персонал', 'работник', 'сотрудник', 'штат', 'қызметкер', 'жұмыскер']);
const yearly = phrases(['год', 'жыл', 'year']);
const average = phrases(['средн', 'орташа', 'average']);
/** Money of all units of a line, or what is left of it for the hand. */
const ofAllOrLess = phrases(
  'на= все=,на= всех=,за= все=,общ,сумм,барлық=,совокупн,на= руки=,к= выдаче=,к= выплате=,вычет,қолға='.split(','),
);
/** Money of an hour or a day, or of more than a month. */
const ofOtherTime = phrases(
  (
    'час=,часа=,часов,сағат,hour,день=,дня=,дневн,смен,күндік,ауысым,day=,daily,годов,в= год=,за= год=,за= 12=,жылдық,жылға,annual,' +
    'per= year=,квартал,тоқсан,полугод'
  ).split(','),
);
const inThousands = phrases(['тыс', 'мың', 'млн', 'thousand']);
/** The base amount from which salaries are calculated. */
const base = phrases(['базов', 'базалық', 'бдо=', 'блж=']);
const inOtherMoney = phrases(['руб', 'долл', 'евро', 'usd=', 'eur=', 'rub=', 'dollar', 'euro']);
/** By itself, or with a day behind it, the title of what is approved; beside other words it may be of anything. */
const staff = phrases(['штат=', 'штаты=', 'шр=']);
/** What a title says in brackets, figures, days and years. */
const besides = /\([^()]*\)|(?<!\p{L})(?:на|г|год|ж|жыл)(?!\p{L})|\d/giu;
const persons = phrases(
  (
    'чел, физ лиц, адам, persons, people, численн работ, списочн числ, кол сотрудник, кол работник, числ сотрудник, числ персонал, ' +
    'қызметкер сан, жұмыскер сан, headcount'
  ).split(', '),
);
const countsUnits = phrases([
  'штатн единиц',
  'штатн числ',
  'числ став',
  'числ единиц',
  'числ должн',
  'кол став',
  'кол единиц',
  'кол шт',
  'кол ст=',
  'к= во= ед',
  'кол должн',
  'шт= ед',
  'штат= ед',
  'штатн ед=',
  'ше=',
  'ш= е=',
  'ш= ед=',
  'ш= б=',
  'шт= б=',
  'шт= един',
  'штатн мест',
  'мөлшерлеме',
  'единиц',
  'ставок',
  'полставк',
  'ставк',
  'штат бір',
  'бірлі',
  'штат сан',
  'лауазым сан=',
  'лауазым саны=',
  'барлы лауазым',
  'number positions',
  'units',
  'fte=',
]);
const countsSomething = phrases([
  'кол= во=',
  'к= во=',
  'кол= ед=',
  'всего= ед=',
  'итого= ед=',
  'количество=',
  'численность=',
  'шт=',
  'саны=',
  'count=',
  'number=',
]);
const namesPosition = phrases(['позиция= штатн', 'должн', 'долж=', 'професси', 'лауаз', 'position', 'job']);

/** In the order in which they are tried: money before counts, words that qualify a count before counts, names last. */
const roles: readonly (readonly [TitledRole, ReturnType<typeof phrases>])[] = [
  // Typed on Russian keys `қор` is what a building is shortened to: “Ставок, кор. 1”.
  [
    'fund',
    phrases([
      'фонд',
      'фот=',
      'фзп=',
      'қор!',
      'қоры!',
      'ақы қоры=',
      'ақы қор=',
      'еңбекақы қоры=',
      'еңбекақы қор=',
      'жалақы қор=',
      'жалақы қоры=',
      'айлық қоры=',
      'төлеу қоры=',
      'fund',
      'payroll',
    ]),
  ],
  [
    'salary',
    phrases([
      'оклад',
      'окл=',
      'жалақы',
      'айлық',
      'айлығ',
      'айл=',
      'тариф став',
      'тариф мөлшерлеме',
      'став тариф',
      'заработн',
      'зарплат',
      'з= п=',
      'став тенге',
      'став теңге',
      'став тг=',
      'salary',
    ]),
  ],
  [
    'reason',
    phrases(['причин', 'обоснован', 'себеп', 'негіздеме', 'примечан', 'прим=', 'ескерт', 'reason', 'note', 'comment']),
  ],
  ['other', apartAnywhere],
  [
    'vacant',
    phrases([
      'не= заня',
      'незаня',
      'не= замещ',
      'незамещ',
      'не= заполн',
      'незаполн',
      'неукомпл',
      'толмаған',
      'unfilled=',
    ]),
  ],
  [
    'occupied',
    phrases([
      'занят',
      'зан=',
      'бос= емес',
      'занимаем став',
      'занимаем единиц',
      'замещ',
      'заполнен',
      'укомплектовано=',
      'толтырыл',
      'иелен',
      'occupied',
      'filled',
    ]),
  ],
  ['vacant', phrases(['вакан', 'вак=', 'свободн', 'бос=', 'vacan'])],
  ['actual', phrases(['факт', 'имеет', 'нақты', 'бар=', 'бары=', 'іс= жүзінде', 'actual'])],
  [
    'approved',
    phrases([
      'утвержд',
      'утв=',
      'введено=',
      'введены=',
      'план=',
      'жоспар=',
      'бекітіл',
      'по= штату',
      'по= штатн расписан',
      'по= шр=',
      'согласно штатн',
      'согласно= шр=',
      'штат= бойынша',
      'штат кесте бойынша',
      'с= изменен',
      'на= конец=',
      'жыл= соңын',
      'с= учетом= изменен',
      'было=',
      'стало=',
      'болған=',
      'болды=',
      'өзгерістермен=',
      'өзгерістерді= ескер',
      'approved',
    ]),
  ],
  // Units due by an order, unless it is the order that approved the table.
  ['other', phrases(['по= приказу=', 'согласно= приказу=', 'бұйры бойынша', 'бұйры сәйкес'])],
  ['approved', countsUnits],
  ['persons', persons],
  ['approved', countsSomething],
  ['name', namesPosition],
  ['department', phrases(['подразд', 'отделени', 'бөлімше', 'бөлім=', 'отдел=', 'department'])],
  ['name', phrases(['қызметі=', 'наименован', 'атауы', 'name'])],
];

const readBefore = new Remembered<TitledRole | undefined>();

/** The role that one title names; undefined where its words say nothing. */
export function roleOf(title: string): TitledRole | undefined {
  return title === '' ? undefined : readBefore.of(title, readTitle);
}

function readTitle(title: string): TitledRole | undefined {
  const own = withoutParts(title);
  if (own !== title && roleOf(own) !== undefined) return roleOf(own);
  const words = wordsOf(title);
  return roleByStart(title, words) ?? roleOfWords(title, words);
}

const ofParts = String.raw`(?:${partWords}|включая|вместе\s+с|including)(?!\p{L})`;
const beginsWithPart = new RegExp(`^[^\\p{L}]*${ofParts}`, 'iu');
/** Words for some of what stands before them: “Ставок, в т.ч. вакантных”, but not “с учётом изменений”. */
const partBegins = new RegExp(String.raw`(?<!\p{L})(?:${ofParts}|с\s+уч[её]том\s+(?!изм))`, 'giu');

/** A title without what it says of some of the units alone, behind its other words. */
export function withoutParts(title: string): string {
  const letter = title.search(/\p{L}/u);
  const part = [...title.matchAll(partBegins)].find(({ index }) => index > letter);
  return part === undefined ? title : title.slice(0, part.index).trim();
}

/** Whether a title is of some of what the column before counts: “из них”, “в т.ч. ставок за счёт …”. */
export const isOfWhichTitle = (title: string): boolean => beginsWithPart.test(title);

/** The role that a title has by how it begins, whatever follows, or by its one word. */
function roleByStart(title: string, words: readonly string[]): TitledRole | undefined {
  if (ordinal.test(title)) return roleOf(behindNumber(title)) === 'name' ? 'name' : 'number';
  if (hasAny(words.slice(0, 1), apart) || people.test(title)) return 'other';
  const own = hasAny(words.slice(0, 1), staff) ? wordsOf(title.replace(besides, ' ')) : [];
  return own.length > 0 && own.slice(1).every((word) => hasAny([word], totals)) ? 'approved' : undefined;
}

/** Whether a title is of something counted: units, or the people who work. */
export function isCounted(role: TitledRole | undefined): boolean {
  return isCount(role) || role === 'persons';
}

/** Money, departments and reasons are told by their own words. */
const mayCallPositions = (role: TitledRole | undefined): boolean => role === 'other' || isCounted(role);

function roleOfWords(title: string, words: readonly string[]): TitledRole | undefined {
  const role = roles.find(([, list]) => hasAny(words, list))?.[0];
  if (mayCallPositions(role) && callsPositions(title, words)) return 'name';
  if (role === 'name' && countsPositions(words)) return 'approved';
  if (isCounted(role) && (share.test(title) || hasAny(words, base))) return 'other';
  if (role === 'fund' || role === 'salary') return isMonthlyMoney(role, words) ? role : 'other';
  return (role === 'approved' || role === 'persons') && countsNoStaff(title, words) ? 'other' : role;
}

/** Whether a title is of what is paid a month on average: no line's salary, but that of an institution. */
export function isAveragePay(title: string): boolean {
  const words = wordsOf(title);
  const others = words.filter((word) => !hasAny([word], average));
  return others.length < words.length && roleOfWords(title, others) === 'salary';
}

function isMonthlyMoney(role: 'fund' | 'salary', words: readonly string[]): boolean {
  // “Всего зарплата” is of all units, with all allowances; an average is of everybody.
  if (role === 'salary' && [totals, average, ofOtherTime, ofAllOrLess].some((list) => hasAny(words, list)))
    return false;
  // Read as plain money, figures in thousands would be a thousand times too small; other money is no tenge.
  if (hasAny(words, inThousands) || hasAny(words, inOtherMoney)) return false;
  return !hasAny(words, role === 'fund' ? yearly : base);
}

/** Whether a title of something counted names what is no staff: beds, groups of children, months. */
function countsNoStaff(title: string, words: readonly string[]): boolean {
  return !hasAny(words, countsUnits) && (hasAny(words, noStaff) || countsPartsOfIt(words) || namesResidents(title));
}

/** Whether the parts of an institution are what is counted: “Кол-во жилых домов”, but not “Кол-во работников домов-интернатов”. */
function countsPartsOfIt(words: readonly string[]): boolean {
  if (hasAny(words, ofStaff)) return false;
  const at = words.findIndex((word) => hasAny([word], partsOfIt));
  const before = words.slice(0, Math.max(at, 0)).filter((word) => !/[ыи]х$/u.test(word));
  const inKazakh = words.findIndex((word) => hasAny([word], partsInKazakh));
  return (
    at === 0 ||
    hasAny(before.slice(-1), howMany) ||
    (inKazakh >= 0 && hasAny(words.slice(inKazakh + 1, inKazakh + 2), howManyInKazakh))
  );
}

const counted = phrases(['кол', 'числ', 'саны=', 'number=']);

/** Whether a text is the name of a figure that counts no staff: residents, beds, groups of children. */
export function isCountOfOthers(text: string): boolean {
  const words = wordsOf(text);
  return namesResidents(words[0] ?? '') || (hasAny(words, counted) && countsNoStaff(text, words));
}

/** Whether a title says that its column names positions, not just that it names something. */
export function isPositionTitle(title: string): boolean {
  return hasAny(wordsOf(title), namesPosition);
}

/** Whether a title says that its column counts units of staff, not just that it counts something. */
export function isUnitsTitle(title: string): boolean {
  return hasAny(wordsOf(title), countsUnits);
}

const totals = phrases(['всего', 'итого', 'барлығы', 'жиыны', 'total']);
const rate = phrases(['ставк', 'мөлшерлеме']);
const oneRate = phrases([
  'ставка=',
  'размер ставки=',
  'объем ставки=',
  'доля= ставки=',
  'мөлшерлеме=',
  'мөлшерлемесі=',
]);

/** Whether a title names a rate, which may be a part of a unit or money. */
export function isRateTitle(title: string): boolean {
  return hasAny(wordsOf(title), rate);
}

const shareWords = phrases('ставк,мөлшерлеме,процент,пайыз,размер=,объем=,доля=,от=,занятости=,бірлі'.split(','));

/** Whether a title is of how many hundredths of a rate somebody has: “% ставки”, “Ставка, %”. */
export const isShareOfRate = (title: string): boolean =>
  share.test(title) && isRateTitle(title) && wordsOf(title).every((word) => hasAny([word], shareWords));

/** Whether a title names the rate of one person, or the units of all: “Ставка”, “Размер ставки”. */
export function isRateOfOne(title: string): boolean {
  const words = wordsOf(title);
  return words.length <= 2 && hasAny(words, oneRate) && !hasAny(words, countsSomething);
}

/** Whether a title says no more than that something is counted. */
export function isOnlyCounted(title: string): boolean {
  const words = wordsOf(title);
  return roles.find(([, list]) => hasAny(words, list))?.[1] === countsSomething;
}

/** Whether a title is no more than “Всего”. */
export function isBareTotal(title: string): boolean {
  const words = wordsOf(title);
  return words.length > 0 && words.every((word) => hasAny([word], totals));
}

/** Whether a title says that its column adds up the others of its kind. */
export function isTotalTitle(title: string): boolean {
  return hasAny(wordsOf(title), totals);
}

export function isCount(role: ColumnRole | TitledRole | undefined): role is CountRole {
  return countRoles.some((one) => one === role);
}

/** Whether a title names units and nothing that tells them apart: “ставок” under “Занято”. */
function isPlainCount(title: string): boolean {
  const words = wordsOf(title);
  const list = roles.find(([, phrase]) => hasAny(words, phrase))?.[1];
  return list === countsUnits || list === countsSomething;
}

const isQualified = (role: TitledRole): boolean => role === 'occupied' || role === 'vacant' || role === 'actual';

/**
 * The role of a column with titles above each other: the lowest title that gives one, except that money stays money.
 */
export function roleOfTitles(titles: readonly string[]): TitledRole {
  const named = titles.flatMap((title) => roleOf(title) ?? []);
  const last = named[named.length - 1] ?? 'other';
  if (last === 'other') return 'other';
  const money = named.find((role) => role === 'fund' || role === 'salary');
  if (money !== undefined) return money;
  if (last === 'approved' && isPlainCount(titles[titles.length - 1] ?? ''))
    return [...named].reverse().find(isQualified) ?? last;
  // "Наименование" under "Структурное подразделение" names departments.
  return last === 'name' && named.includes('department') && !titles.some(isPositionTitle) ? 'department' : last;
}
