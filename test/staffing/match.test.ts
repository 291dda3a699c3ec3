import { compile } from '../../src/engine/compile';
import { KZ_343_2021 } from '../../src/norms/KZ-343-2021';
import { choiceKey, choiceKeyOfLine, match, matchLine } from '../../src/staffing/match';
import type { Standing } from '../../src/staffing/staffing-line';

const norms = compile(KZ_343_2021);
/** Facility types by their footnote numbers. */
const type = (footnote: number): number => norms.edition.types.findIndex((one) => one.footnote === footnote);

describe('a name or alias is matched whatever its spelling', () => {
  const cases: [string, number, 'name' | 'alias', number][] = [
    ['Директор', 5, 'name', 1],
    ['  ДИРЕКТОР ', 5, 'name', 1],
    ['3. Аспазшы', 5, 'name', 40],
    ['12) Повар', 5, 'name', 40],
    ['Әлеуметтiк жұмыс жөнiндегi маман', 5, 'name', 33],
    ['Инспектор\nпо кадрам', 5, 'name', 10],
    ['Вахтёр', 5, 'name', 18],
    ['корнечист', 5, 'alias', 42],
    ['Медбрат', 5, 'alias', 63],
    ['Главная медсестра', 5, 'alias', 62],
    ['Палатная санитарка', 2, 'alias', 35],
    ['Палатная санитарка', 5, 'alias', 36],
    ['Инструктор по труду', 3, 'alias', 73],
    ['Инструктор по труду', 5, 'alias', 74],
    ['Педиатр', 5, 'alias', 50],
    ['Санитарка палатная', 2, 'alias', 35],
    ['Санитарка палатная', 5, 'alias', 36],
    // Grades and remarks are set aside.
    ['Повар 4 разряда', 5, 'alias', 40],
    ['Повар, 5 разряд', 5, 'alias', 40],
    ['Аспазшы 4-санат', 5, 'alias', 40],
    ['Врач-терапевт высшей категории', 5, 'alias', 51],
    ['Жоғары санатты мейіргер', 5, 'alias', 63],
    ['и.о. директора', 5, 'alias', 1],
    // Other endings, another order of the same words.
    ['Сестра медицинская', 5, 'alias', 63],
    ['Специалист социальной работы', 5, 'alias', 33],
    ['Директордың орынбасары (әкімшілік-шаруашылық жұмыс жөніндегі)', 5, 'alias', 2],
    // Shortened words are opened by the words of the edition.
    ['гл. бухгалтер', 5, 'alias', 6],
    ['зам.директора по АХЧ', 5, 'alias', 2],
    ['муз. руководитель', 5, 'alias', 76],
    ['м/с палатная', 5, 'alias', 63],
    ['кух. рабочий', 5, 'alias', 43],
    ['инстр. по ЛФК', 5, 'alias', 61],
    ['бас медбике', 5, 'alias', 62],
    ['Аспазшы / Повар', 5, 'alias', 40],
    ['Мейіргер (медсестра)', 5, 'alias', 63],
    ['Санитар (тазалаушы)', 5, 'name', 48],
  ];
  test.each(cases)('%s, type %s: %s of row %s', (name, footnote, kind, row) => {
    const found = match(norms, type(footnote), name);
    expect([found.kind, 'position' in found && found.position.position.row]).toEqual([kind, row]);
  });
});

describe('what is only near is proposed, never taken', () => {
  const cases: [string, number][] = [
    ['Медициская сестра', 63],
    ['Бухгалтер материального стола', 8],
    ['Повар/аспазшы-кондитер', 40],
  ];
  test.each(cases)('%s: first row %s', (name, row) => {
    const found = match(norms, type(5), name);
    const proposals = found.kind === 'undecided' ? found.proposals : [];
    expect(proposals[0]?.position.position.row).toBe(row);
    expect(proposals.length).toBeLessThanOrEqual(6);
    const likenesses = proposals.map(({ likeness }) => likeness);
    expect(likenesses).toEqual([...likenesses].sort((a, b) => b - a));
    expect(Math.max(...likenesses)).toBeLessThan(1);
  });

  test.each<[name: string, footnote: number, rows: number[]]>([
    // Every candidate of the facility type is proposed.
    ['санитарка', 5, [36, 38, 48, 49]],
    ['кладовщик', 5, [14, 15]],
    ['зам. директора', 5, [2, 3, 4]],
    ['сторож-вахтер', 5, [18, 20]],
    // What somebody is has to be known: an assistant of a teacher is no teacher.
    ['помощник воспитателя', 2, []],
    ['кассир', 5, []],
    ['инженер по технике безопасности', 5, []],
    ['учитель математики', 3, []],
  ])('%s, type %s: %j', (name, footnote, rows) => {
    const found = match(norms, type(footnote), name);
    const proposed = found.kind === 'undecided' ? found.proposals.map(({ position }) => position.position.row) : [];
    expect([found.kind, [...proposed].sort((a, b) => a - b)]).toEqual(['undecided', rows]);
  });

  test('two names of different positions are no name', () => {
    expect(match(norms, type(5), 'Повар / Сторож').kind).toBe('undecided');
  });

  test.each(['Космонавт-исследователь', '12', ''])('“%s”: nothing is near', (name) => {
    expect(match(norms, type(5), name)).toEqual({ kind: 'undecided', proposals: [] });
  });
});

describe('what was chosen once holds for every spelling of the name', () => {
  test('a position', () => {
    const remembered = new Map([[choiceKey('Помощник повара'), 'cook']]);
    const found = match(norms, type(5), '7. ПОМОЩНИК  повара', remembered);
    expect([found.kind, 'position' in found && found.position.position.row]).toEqual(['remembered', 40]);
  });
  test('not a norm position, even where the name is one', () => {
    expect(match(norms, type(5), 'Секретарь', new Map([[choiceKey('секретарь'), null]]))).toEqual({
      kind: 'not-a-norm',
    });
  });
  test('a position that this edition does not have is asked for again', () => {
    expect(match(norms, type(5), 'Директор', new Map([[choiceKey('Директор'), 'gone']])).kind).toBe('name');
  });
});

describe('a choice for a line counts where lines stand as it does', () => {
  const line = (standing: Standing, department = '') =>
    ({ kind: 'position', name: 'Повар', department, standing }) as const;
  const own = line({ kind: 'own' });
  const inKitchen = line({ kind: 'own' }, 'Кухня');
  const part = line({ kind: 'part', of: '' });
  const partOfKitchen = line({ kind: 'part', of: 'Кухня' });
  const struck = line({ kind: 'struck' });
  const struckInKitchen = line({ kind: 'struck' }, 'Кухня');
  const inDepartmentStruck = line({ kind: 'own' }, 'struck out');
  const all = { own, inKitchen, part, partOfKitchen, struck, struckInKitchen, inDepartmentStruck };

  test.each<[keyof typeof all, readonly (keyof typeof all)[]]>([
    ['own', ['own', 'inKitchen', 'inDepartmentStruck']],
    ['inKitchen', ['inKitchen']],
    ['part', ['part']],
    ['partOfKitchen', ['partOfKitchen']],
    ['struck', ['struck', 'struckInKitchen']],
    ['inDepartmentStruck', ['inDepartmentStruck']],
  ])('chosen for %s: counts for %j alone', (chosen, counts) => {
    const choices = new Map([[choiceKeyOfLine(all[chosen]), null]]);
    const found = Object.entries(all).filter(
      ([, one]) => matchLine(norms, type(5), one, choices).kind === 'not-a-norm',
    );
    expect(found.map(([name]) => name)).toEqual(counts);
  });
});
