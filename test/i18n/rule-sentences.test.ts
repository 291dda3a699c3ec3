import { compile } from '../../src/engine/compile';
import { sayRule } from '../../src/i18n/rules';
import { KZ_343_2021 } from '../../src/norms/KZ-343-2021';
import { languages, type Language } from '../../src/norms/languages';
import type { Cell } from '../../src/norms/schema';

const norms = compile(KZ_343_2021);
/** The rule of a row in its last column, in the words of the edition. */
function rule(language: Language, row: number): string {
  const { cells = [], position } = norms.byRow.get(row) ?? {};
  return sayRule(language, norms, cells[cells.length - 1] ?? null, { countedIn: position?.countedIn });
}

/** What the annex says of each kind of cell and each item, as a sentence says it. */
test.each<[row: number, kk: string, ru: string, en: string]>([
  [2, '1 бірлік', '1 единица', '1 unit'],
  [1, 'мекемеге 1 бірлік', '1 единица на учреждение', '1 unit per institution'],
  [
    21,
    'техникалық жүріп тұрған әр көлік құралына 1 бірлік',
    '1 единица на каждое транспортное средство на ходу',
    '1 unit per vehicle in running order',
  ],
  [
    22,
    'техникалық жүріп тұрған әр тракторға 1 бірлік',
    '1 единица на каждый трактор на ходу',
    '1 unit per tractor in running order',
  ],
  [
    31,
    'кәріз болмаған жағдайда және қазылған орлар орталықтандырылған тәртіппен тазартылмаса 4 бірлік',
    '4 единицы, если нет канализации и если выгребные ямы не очищаются централизованно',
    '4 units, where there is no sewer and where pits are not emptied centrally',
  ],
  [
    34,
    'әдеттегі шаштараздарда қызмет көрсету қиын болғанда немесе мүмкін болмағанда әрбір 100 қызмет алушыға 1 бірлік',
    '1 единица на каждые 100 получателей услуг, если обслуживание в обычных парикмахерских затруднено или невозможно',
    '1 unit per 100 residents, where ordinary hairdressers are hard or impossible to use',
  ],
  [
    35,
    'дағдылары жоқ 6 адамдық әр топқа, өзіне қызмет ету дағдылары бар 8 адамдық әр топқа, тұрмыстық дағдылары бар 10 адамдық әр топқа, қол ептілігі дағдылары бар 12 адамдық әр топқа 5,25 ставка',
    '5,25 ставки на каждую группу из 6 человек без навыков, на каждую группу из 8 человек с навыками самообслуживания, на каждую группу из 10 человек с бытовыми навыками, на каждую группу из 12 человек с ручными навыками',
    '5.25 full-time equivalents per group of 6 without skills, per group of 8 with self-care skills, per group of 10 with household skills, per group of 12 with manual skills',
  ],
  [
    36,
    'әрбір тәулік бойғы постқа 5,25 ставка; пост кемінде 50 төсек-орынға қалыптастырылады',
    '5,25 ставки на каждый круглосуточный пост; пост формируется не менее чем на 50 койко-мест',
    '5.25 full-time equivalents per round-the-clock post; a post is formed on at least 50 beds',
  ],
  [
    38,
    'әрбір 6 ауыр науқасқа (жеке күтімді қажет ететін) 1 бірлік',
    '1 единица на каждые 6 тяжелобольных, нуждающихся в индивидуальном уходе',
    '1 unit per 6 severely ill residents in need of individual care',
  ],
  [44, 'әрбір 50 қызмет алушыға 1 бірлік', '1 единица на каждые 50 получателей услуг', '1 unit per 50 residents'],
  [
    45,
    'әрбір 100 төсек-орынға 1 бірлік, бірақ кемінде 1 бірлік',
    '1 единица на каждые 100 койко-мест, но не менее 1 единицы',
    '1 unit per 100 beds, but at least 1 unit',
  ],
  [
    56,
    'тиісті жағдай болғанда 1 бірлік',
    '1 единица, при наличии соответствующих условий',
    '1 unit, where there are suitable conditions',
  ],
  [57, 'бассейн болса 1 бірлік', '1 единица, при наличии бассейна', '1 unit, where there is a pool'],
  [
    61,
    'әрбір 20 қызмет алушыға (тірек-қимыл аппараты бұзылуының ауыр түрі) немесе әрбір 40 қызмет алушыға (тірек-қимыл аппараты функцияларының орташа бұзылуы) 1 бірлік, бірақ бір емдік дене шынықтыру кабинетіне 2 бірліктен көп емес',
    '1 единица на каждые 20 получателей услуг с тяжелыми нарушениями опорно-двигательного аппарата или на каждые 40 получателей услуг с нарушением функций опорно-двигательного аппарата средней степени, но не более 2 единиц на один кабинет лечебной физкультуры',
    '1 unit per 20 residents with severe musculoskeletal disorders or per 40 residents with moderate musculoskeletal disorders, but at most 2 units per exercise therapy room',
  ],
  [68, 'әр оқу тобына 1,5 бірлік', '1,5 единицы на каждую учебную группу', '1.5 units per study group'],
  [
    74,
    'кемінде 6 адамдық әр профильге 1 бірлік',
    '1 единица на каждый профиль трудового обучения (не менее 6 человек)',
    '1 unit per work profile (of 6 learners or more)',
  ],
])('row %d', (row, kk, ru, en) => {
  expect(languages.map((language) => rule(language, row))).toEqual([kk, ru, en]);
});

test('the norm of another act names the act', () => {
  expect(rule('ru', 24)).toBe(
    'по нормативам другого акта: Межотраслевые типовые нормативы численности работников, занятых обслуживанием административных и общественных зданий (пункт 7 статьи 101 Трудового кодекса)',
  );
});

describe('an edition whose items have no forms of their own is still read', () => {
  const bare = compile({
    ...KZ_343_2021,
    profile: KZ_343_2021.profile.map(({ forms: _, ...item }) => item),
  });

  test.each<[what: string, cell: Cell, kk: string, ru: string, en: string]>([
    [
      'for each',
      { units: 1.5, each: ['studyGroups'] },
      '«Оқу топтары» көрсеткішінің әр бірлігіне 1,5 бірлік',
      '1,5 единицы на каждую единицу показателя «Учебные группы»',
      '1.5 units for each (item “Study groups”)',
    ],
    [
      'a share',
      { units: 1, per: { beds: 100 } },
      'әрбір 100 санына («Төсек-орын саны» көрсеткіші) 1 бірлік',
      '1 единица на каждые 100 (показатель «Число койко-мест»)',
      '1 unit per 100 (item “Number of beds”)',
    ],
    [
      'a post',
      { units: 5, post: { count: 'wardPosts', per: { beds: 50 } } },
      'әрбір тәулік бойғы постқа 5 бірлік; пост кемінде 50 санына («Төсек-орын саны» көрсеткіші) қалыптастырылады',
      '5 единиц на каждый круглосуточный пост; пост формируется не менее чем на 50 (показатель «Число койко-мест»)',
      '5 units per round-the-clock post; a post is formed on at least 50 (item “Number of beds”)',
    ],
    [
      'a condition',
      { units: 1, requires: ['pool', { item: 'groundsHa', atLeast: 0.75 }] },
      '«Бассейн бар» шарты орындалса және «Тазаланатын алаң, га: кемінде 0,75» шарты орындалса 1 бірлік',
      '1 единица, при условии «Есть бассейн» и при условии «Убираемая площадь, га: не менее 0,75»',
      '1 unit, on condition “There is a pool” and on condition “Grounds to tend, ha: at least 0.75”',
    ],
  ])('%s', (_what, cell, kk, ru, en) => {
    expect(languages.map((language) => sayRule(language, bare, cell))).toEqual([kk, ru, en]);
  });
});

test('a lost cell is not quoted as a dash', () => {
  expect(languages.map((language) => sayRule(language, norms, null, { lost: true }))).toEqual([
    'жоғалған ұяшық',
    'ячейка утрачена',
    'lost cell',
  ]);
});
