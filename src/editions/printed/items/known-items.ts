import type { CountedItem } from './counted-item';
import { foldWord } from '../text/tokens';

/** An item that tables of norms count or ask, with the words that it goes by: each a list of words that stand one behind the other. */
export interface KnownItem {
  readonly item: CountedItem;
  readonly words: readonly (readonly RegExp[])[];
}

/** `койк~|коек` is a word of either form: `~` stands for an ending, `*` for whatever follows. Spaces part words. */
function known(
  id: string,
  kind: CountedItem['kind'],
  [kk, ru, en]: readonly [string, string, string],
  words: readonly string[],
  ofPosition?: CountedItem['ofPosition'],
): KnownItem {
  return {
    item: { id, kind, name: { kk, ru, en }, ofPosition },
    words: words.map((phrase) => phrase.split(' ').map(test)),
  };
}

/** Endings of a noun or adjective in Russian and in Kazakh. */
const endings =
  '(а|я|у|ю|ы|и|й|е|о|ь|ой|ей|ом|ем|ов|ев|ам|ям|ами|ями|ах|ях|ия|ие|ию|ий|ии|ием|иям|иях|ого|его|ому|ему|ых|их|ым|им|ими|ыми|ый|ая|яя|ую|юю|ое|ее|ые|ок|ек|ка|ку|ки|ке|ца)?';
const suffixes =
  '(ы|і)?(лар|лер|дар|дер|тар|тер)?(ы|і|сы|сі)?н?(ға|ге|қа|ке|а|е|ны|ні|ды|ді|ты|ті|ың|ің|ның|нің|дың|дің|тың|тің|да|де|та|те|ан|ен|дан|ден|тан|тен|мен|бен|пен)?';
const ending = `(${endings}|${suffixes})`.replace(/\p{L}+/gu, (letters) => foldWord(letters));

function test(forms: string): RegExp {
  const all = forms.split('|').map((form) => {
    const folded = foldWord(form.replace(/[*~]/, ''));
    return folded + (form.endsWith('*') ? '.*' : form.endsWith('~') ? ending : '');
  });
  return new RegExp(`^(${all.join('|')})$`, 'u');
}

const residentWords = [
  ...['получател~', 'получател~ услуг', 'получател~ социальн~ услуг', 'получател~ специальн~ социальн~ услуг'],
  ...['обслуживаем~', 'обслуживаем~ граждан~|лиц~', 'человек обслуживаем~', 'проживающ~', 'проживающ~ граждан~|лиц~'],
  ...[
    'клиент~',
    'подопечн~',
    'опекаем~',
    'жильц~',
    'жителей',
    'человек',
    'чел',
    'граждан',
    'больн~',
    'пациент~',
    'обеспечиваем~',
    'гражданин~',
    'пожил~ граждан~',
    'граждан~ пожил~ возраста',
    'граждан~ пожил~ возраста и инвалид~',
    'престарел~ и инвалид~',
    'инвалид~ и престарел~',
  ],
  ...['қызмет алуш~', 'тұруш~', 'тұратын адам~', 'адам~', 'науқас~', 'пациент~', 'қамқорлықтағыл~'],
  ...['residents', 'resident', 'clients', 'client', 'persons', 'people', 'patients', 'patient'],
];
const areaWords = [
  ...['м2', 'кв м', 'квм', 'кв метр~', 'квадратн~ метр~', 'шаршы метр~', 'ш м', 'м2-ге', 'square metres', 'm2', 'sq m'],
];

/**
 * What tables of norms count again and again. Each list holds the forms that a phrase may want, longest meaning first
 * where two would fit.
 */
export const knownItems: readonly KnownItem[] = [
  known(
    'beds',
    'whole',
    ['Төсек-орын саны', 'Число коек', 'Number of beds'],
    [
      ...['коек', 'койк~', 'койко-мест~', 'кроват~', 'плановых коек', 'сметных коек', 'штатных коек', 'коечных мест'],
      ...['төсек-орын~', 'төсек', 'төсекке', 'төсект~', 'төсек орын~', 'кереует~'],
      ...['beds', 'bed'],
    ],
  ),
  known('residents', 'whole', ['Қызмет алушылар', 'Получатели услуг', 'Residents'], residentWords),
  known(
    'places',
    'whole',
    ['Орын саны', 'Число мест', 'Number of places'],
    [
      ...['мест', 'места', 'место', 'плановых мест', 'мест~'],
      ...['орын', 'орынға', 'орыннан', 'орынд~', 'орындық', 'орынды'],
      ...['places', 'place'],
    ],
  ),
  known(
    'children',
    'whole',
    ['Балалар', 'Дети', 'Children'],
    ['дет~', 'ребен~', 'бала', 'балаға', 'балад~', 'балалар~', 'children', 'child'],
  ),
  known(
    'pupils',
    'whole',
    ['Тәрбиеленушілер', 'Воспитанники', 'Pupils'],
    [
      'воспитанник~',
      'учащ~',
      'учащихся',
      'обучающ~',
      'обучающихся',
      'білім алуш~',
      'учени~',
      'тәрбиеленуш~',
      'оқуш~',
      'pupils',
    ],
  ),
  known(
    'studyGroups',
    'whole',
    ['Оқу топтары', 'Учебные группы', 'Study groups'],
    ['учебн~ групп~', 'оқу топ~|тоб~', 'study group~'],
  ),
  known(
    'groups',
    'whole',
    ['Топтар', 'Группы', 'Groups'],
    [...['групп~', 'групп~ дет~', 'групп~ воспитанник~', 'топ~|тоб~', 'group', 'groups']],
  ),
  known(
    'departments',
    'whole',
    ['Бөлімшелер', 'Отделения', 'Departments'],
    [
      ...[
        'отделени~',
        'структурн~ подразделени~',
        'подразделени~',
        'бөлім',
        'бөлімге',
        'бөлімше~',
        'department',
        'departments',
      ],
    ],
  ),
  known(
    'dayDepartments',
    'whole',
    ['Күндізгі болу бөлімшелері', 'Отделения дневного пребывания', 'Day departments'],
    [
      ...[
        'отделени~ дневного пребывания',
        'дневн~ отделени~',
        'күндізгі бөлімше~',
        'күндіз болу бөлімше~',
        'day department~',
      ],
    ],
  ),
  known(
    'vehicles',
    'whole',
    ['Жүріп тұрған көлік құралдары', 'Транспортные средства на ходу', 'Vehicles in running order'],
    [
      ...[
        'автомобил~',
        'автомашин~',
        'автомашина~',
        'машин~',
        'автотранспорт~',
        'транспортн~ средств~',
        'единиц~ транспорта',
        'единиц~ автотранспорта',
      ],
      ...[
        'единиц~ транспортн~ средств~',
        'автотранспортн~ средств~',
        'единиц~ автотранспортн~ средств~',
        'исправн~ автомобил~',
      ],
      ...['легков~ автомобил~', 'исправн~ транспортн~ средств~', 'технически исправн~ автомобил~'],
      ...['технически исправн~ транспортн~ средств~', 'эксплуатируем~ автомобил~', 'действующ~ автомобил~', 'автобус~'],
      ...[
        'көлік~',
        'автокөлік~',
        'көлік құрал~',
        'автокөлік құрал~',
        'техникалық жүріп тұрған көлік құрал~',
        'жүріп тұрған көлік~',
      ],
      ...[
        'жүріп тұрған автокөлік~',
        'автомобильге',
        'автокөлік бірліг~',
        'көлік бірліг~',
        'vehicle',
        'vehicles',
        'car',
        'cars',
      ],
    ],
  ),
  known(
    'tractors',
    'whole',
    ['Жүріп тұрған тракторлар', 'Тракторы на ходу', 'Tractors in running order'],
    ['трактор~', 'tractor', 'tractors'],
  ),
  known('posts', 'whole', ['Посттар', 'Посты', 'Posts'], ['пост~', 'постов', 'пост~ охраны', 'постов охраны', 'posts']),
  known('lifts', 'whole', ['Лифтілер', 'Лифты', 'Lifts'], ['лифт~', 'lift', 'lifts']),
  known('rooms', 'whole', ['Кабинеттер', 'Кабинеты', 'Rooms'], ['кабинет~', 'room', 'rooms']),
  known(
    'buildings',
    'whole',
    ['Ғимараттар', 'Здания', 'Buildings'],
    ['здани~', 'ғимарат~', 'корпус~', 'building', 'buildings'],
  ),
  known(
    'dormitories',
    'whole',
    ['Жатақханалар', 'Общежития', 'Dormitories'],
    ['общежити~', 'жатақхана~', 'жатақхана корпус~', 'dormitor~'],
  ),
  known(
    'cleanedArea',
    'number',
    ['Тазаланатын аудан, м²', 'Убираемая площадь, м²', 'Cleaned area, m²'],
    areaPhrases('убираем~|служебн~|тазаланат*|жиналат*|cleaned'),
    'area',
  ),
  known(
    'yardArea',
    'number',
    ['Аула ауданы, м²', 'Площадь территории, м²', 'Area of the grounds, m²'],
    [
      ...areaWords.flatMap((area) => [
        `${area} территори~`,
        `${area} убираем~ территори~`,
        `аумақ* ${area}`,
        `аула* ${area}`,
      ]),
      ...areaWords.flatMap((area) => [`${area} площад~ территори~`, `${area} двор~`, `тазаланатын аумақ* ${area}`]),
    ],
  ),
  known(
    'groundsHa',
    'number',
    ['Тазаланатын алаң, га', 'Убираемая площадь, га', 'Grounds to tend, ha'],
    ['га', 'га убираемой площади', 'гектар~', 'hectare', 'hectares'],
  ),
  known(
    'employees',
    'whole',
    ['Қызметкерлер', 'Работники', 'Employees'],
    [
      ...[
        'работник~',
        'работающ~',
        'сотрудник~',
        'служащ~',
        'штатн~ работник~',
        'қызметкер~',
        'жұмыскер~',
        'жұмысш~',
        'employees',
        'workers',
      ],
    ],
  ),
  known(
    'doctorPositions',
    'number',
    ['Дәрігерлік лауазымдар, бірлік', 'Врачебные должности, ед.', 'Doctor positions, units'],
    [
      ...[
        'врачебн~ должност~',
        'должност~ врач~',
        'врач~',
        'врачебн~ ставк~',
        'ставк~ врач~',
        'дәрігерлік лауазым~',
        'дәрігер лауазым~',
      ],
      ...['дәрігер~', 'doctors', 'doctor positions'],
    ],
  ),
  known(
    'headPositions',
    'number',
    ['Бөлімше меңгерушілерінің лауазымдары', 'Должности заведующих отделениями', 'Positions of heads of department'],
    [
      ...[
        'должност~ заведующ~',
        'должност~ заведующ~ отделени~',
        'заведующ~ отделени~',
        'меңгерушілер лауазым~',
        'бөлімше меңгеруші~ лауазым~',
      ],
      ...['меңгеруші~ лауазым~', 'меңгерушілер~', 'бөлімше меңгерушілер~'],
    ],
  ),
  known(
    'population',
    'whole',
    ['Халық саны', 'Население', 'Population'],
    ['населени~', 'человек населени~', 'жителей населения', 'халық~', 'тұрғын~', 'population'],
  ),
  known(
    'servedAtHome',
    'whole',
    ['Үйде қызмет көрсетілетіндер', 'Обслуживаемые на дому', 'Served at home'],
    [
      ...[
        'обслуживаем~ на дому',
        'обслуживаем~ на дому граждан|лиц|человек',
        'граждан обслуживаем~ на дому',
        'человек обслуживаем~ на дому',
        'получател~ услуг на дому',
      ],
      ...['получател~ социальн~ услуг на дому', 'үйде қызмет көрсетілетін~', 'үйде қызмет алуш~', 'served at home'],
    ],
  ),
  known(
    'workProfiles',
    'whole',
    ['Еңбекке оқыту профильдері', 'Профили трудового обучения', 'Work profiles'],
    ['профил~|профиль~', 'профил~ обучения', 'work profile~'],
  ),
  known(
    'households',
    'whole',
    ['Үй шаруашылықтары', 'Домохозяйства', 'Households'],
    ['домохозяйств~', 'үй шаруашылық~', 'households'],
  ),
];

/** Square metres of no surface in particular are those that the position cleans. */
function areaPhrases(cleaned: string): string[] {
  return areaWords.flatMap((area) => [
    area,
    `${area} ${cleaned}`,
    `${area} ${cleaned} площад~`,
    `${area} площад~`,
    `${area} ${cleaned} помещени~`,
    `${area} помещени~`,
    `${area} площад~ помещени~`,
    `${area} площад~ ${cleaned} помещени~`,
    `${area} алаң~|аудан~`,
    `${area} тазаланат*|жиналат* алаң~|аудан~`,
    `тазаланат*|жиналат* ${area}`,
    `тазаланат*|жиналат* ${area} алаң~|аудан~`,
    `тазаланат*|жиналат* алаң~|аудан~|ауданның ${area}`,
  ]);
}

/** What a condition asks by name, as yes or no. */
export const knownConditions: readonly KnownItem[] = [
  known(
    'lift',
    'yes-no',
    ['Лифт бар', 'Есть лифт', 'There is a lift'],
    ['лифт~', 'пассажирск~ лифт~', 'lift', 'lifts', 'a lift'],
  ),
  known(
    'pool',
    'yes-no',
    ['Бассейн бар', 'Есть бассейн', 'There is a pool'],
    ['бассейн~', 'плавательн~ бассейн~', 'жүзу бассейн~', 'pool', 'a pool'],
  ),
  known(
    'pharmacy',
    'yes-no',
    ['Дәріхана бар', 'Есть аптека', 'There is a pharmacy'],
    ['аптек~', 'дәріхана~', 'pharmacy', 'a pharmacy'],
  ),
  known(
    'library',
    'yes-no',
    ['Кітапхана бар', 'Есть библиотека', 'There is a library'],
    ['библиотек~', 'кітапхана~', 'library', 'a library'],
  ),
];

/** What is counted, although a condition names it alone: there is one at least. */
export const countedInConditions: readonly string[] = ['tractors', 'vehicles', 'studyGroups', 'groups'];

/** What the bound before counts. */
export const sameItem: CountedItem = { id: '', kind: 'whole', name: {} };

export const shifts: CountedItem = {
  id: 'shifts',
  kind: 'whole',
  name: { kk: 'Ауысымдар', ru: 'Смены', en: 'Shifts' },
};

/** The units of a round-the-clock post, where the act that has the posts leaves them to another. */
export const unitsPerPost: CountedItem = {
  id: 'unitsPerPost',
  kind: 'number',
  name: {
    kk: 'Тәулік бойғы постқа бірлік',
    ru: 'Единиц на круглосуточный пост',
    en: 'Units of a round-the-clock post',
  },
};

export const workingYearHours: CountedItem = {
  id: 'workingYearHours',
  kind: 'number',
  name: { kk: 'Жұмыс жылының сағаттары', ru: 'Часы рабочего года', en: 'Hours of a working year' },
};

export function isKnown(item: CountedItem): boolean {
  return knownItems.some((one) => one.item === item);
}

/** A thing that is known, by its id. */
export function itemCalled(id: string): CountedItem {
  const found = knownItems.find(({ item }) => item.id === id);
  if (found === undefined) throw new Error(`no item is known as ${id}`);
  return found.item;
}
