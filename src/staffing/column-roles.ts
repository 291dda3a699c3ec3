import { hasAny, phrases, wordsOf } from './words';

/** Roles that count units: approved by the table, occupied, vacant, or there in fact. */
export type CountRole = 'approved' | 'occupied' | 'vacant' | 'actual';

/** What a column of a staffing table holds; salary and fund are a month's. */
export type ColumnRole = 'number' | 'name' | CountRole | 'salary' | 'fund' | 'reason' | 'other';

const ordinal = /^\s*(№|#|n°|р\s*\/\s*[нс]|қ\s*\/\s*с|п\s*\/\s*п)/iu;

/** A column whose title begins so holds neither names nor units, whatever follows. */
const apart = phrases(['код', 'разряд', 'санат', 'категор', 'стаж', 'коэфф', 'надбав', 'доплат', 'үстеме', 'фио=']);
const yearly = phrases(['год', 'жыл', 'year']);
const norms = phrases(['норм']);
const countsUnits = phrases([
  'штатн единиц',
  'штатн численн',
  'кол став',
  'кол единиц',
  'кол шт',
  'кол должн',
  'шт= ед',
  'шт= един',
  'единиц',
  'ставок',
  'ставк',
  'штат бірлі',
  'бірлі',
  'штат сан',
  'лауазым сан',
  'number positions',
  'units',
  'headcount',
]);
const countsSomething = phrases(['кол= во=', 'количество=', 'саны=', 'count=', 'number=']);
const namesPosition = phrases(['должност', 'професси', 'лауазым', 'position', 'job']);

/** In the order in which they are looked for: money before counts, what qualifies a count before counts, names last. */
const roles: readonly (readonly [ColumnRole, ReturnType<typeof phrases>])[] = [
  ['fund', phrases(['фонд', 'фот=', 'фзп=', 'қор=', 'қоры=', 'fund', 'payroll'])],
  [
    'salary',
    phrases([
      'оклад',
      'жалақы',
      'айлық',
      'тариф став',
      'заработн',
      'зарплат',
      'з= п=',
      'став тенге',
      'став теңге',
      'став тг=',
      'salary',
    ]),
  ],
  ['reason', phrases(['причин', 'обоснован', 'себеп', 'негіздеме', 'примечан', 'ескерт', 'reason', 'note', 'comment'])],
  ['other', norms],
  ['occupied', phrases(['занят', 'бос= емес', 'заполнен', 'толтырыл', 'occupied', 'filled'])],
  ['vacant', phrases(['вакан', 'бос=', 'vacan'])],
  ['actual', phrases(['факт', 'нақты', 'іс= жүзінде', 'actual'])],
  ['approved', phrases(['утвержден', 'утв=', 'бекітіл', 'по= штату', 'штат= бойынша', 'approved'])],
  ['approved', countsUnits],
  ['approved', countsSomething],
  ['name', namesPosition],
  ['other', phrases(['подразделен', 'бөлімше', 'бөлім=', 'department'])],
  ['name', phrases(['қызметі=', 'наименован', 'атауы', 'name'])],
];

/** The longest text that is still read as a column's title. */
const longestTitle = 160;

/** The role that one header cell names; undefined where its words say nothing. */
export function roleOf(title: string): ColumnRole | undefined {
  if (title === '' || title.length > longestTitle) return undefined;
  if (ordinal.test(title)) return 'number';
  const words = wordsOf(title);
  if (hasAny(words.slice(0, 1), apart)) return 'other';
  const role = roles.find(([, list]) => hasAny(words, list))?.[0];
  return role === 'fund' && hasAny(words, yearly) ? 'other' : role;
}

/** Whether a title says that its column names positions, not just that it names something. */
export function isPositionTitle(title: string): boolean {
  return hasAny(wordsOf(title), namesPosition);
}

/** Whether a title says that its column counts units of staff, not just that it counts something. */
export function isUnitsTitle(title: string): boolean {
  return hasAny(wordsOf(title), countsUnits);
}

export function isCount(role: ColumnRole | undefined): role is CountRole {
  return role === 'approved' || role === 'occupied' || role === 'vacant' || role === 'actual';
}

/** The role of a column whose titles stand above one another: the lowest that says something, but money stays money. */
export function roleOfTitles(titles: readonly string[]): ColumnRole {
  const named = titles.flatMap((title) => roleOf(title) ?? []);
  const money = named.find((role) => role === 'fund' || role === 'salary');
  return money ?? named[named.length - 1] ?? 'other';
}
