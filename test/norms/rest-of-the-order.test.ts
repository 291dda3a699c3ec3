import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fold } from '../../src/engine/names/fold';
import { namesOf } from '../../src/engine/names/names';
import { KZ_343_2021 } from '../../src/norms/KZ-343-2021';

const source = readFileSync(path.join(__dirname, 'second-transcription/order-343-2021.kk.txt'), 'utf8');
const { ceilings, notes, articles, homeCare, profile, inForce } = KZ_343_2021;

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The paragraphs of a text of the order: each begins with six spaces. */
function paragraphsOf(text: string): string[] {
  return text
    .split(/^ {6,}/m)
    .map(oneLine)
    .slice(1);
}

function partOf(from: string, to?: string): string {
  const start = source.lastIndexOf(from);
  const end = to === undefined ? source.length : source.indexOf(to, start);
  if (start < 0 || end < 0) throw new Error(`the source has no part from ${from} to ${String(to)}`);
  return source.slice(start, end);
}

function linesOf(article: string): readonly { begins: string }[] {
  const found = articles.find(({ id }) => id === article);
  if (found === undefined) throw new Error(`the edition has no article ${article}`);
  return found.lines;
}

/** Where each beginning of the data is found among paragraphs of the source, and each paragraph in the data. */
function unpaired(paragraphs: readonly string[], data: readonly { begins: string }[]): string[] {
  const pairs = paragraphs.map((paragraph) => data.filter(({ begins }) => paragraph.startsWith(begins)));
  return [
    ...paragraphs.filter((_, at) => pairs[at]?.length !== 1),
    ...data.filter((one) => pairs.filter((found) => found.includes(one)).length !== 1).map(({ begins }) => begins),
  ];
}

/** 23(5) is one sentence. Its four conditions end in these words. */
const endOfCondition = /(?<=зейнеткерлік жасқа жеткен,|жұбайы \( ?зайыбы\) бар,|мүмкіндігі жоқ және) /;

const notesInSource = paragraphsOf(partOf('      Ескертпе:')).slice(1);
const articlesInSource = {
  '7': paragraphsOf(`      ${partOf('"7. ', '";')}`),
  '10-1': paragraphsOf(`      ${partOf('"10-1. ', '";')}`),
  '23(5)': oneLine(partOf('"5) "Зейнетақымен', '";')).split(endOfCondition),
};

/** Paragraphs of the amended rules that only lead up to what follows, and where their sense stands in the data. */
const introductions = [
  ['7', '"7. Стационарлық үлгідегі ұйымдарда:', 'names whom the eleven points bind: the title'],
  ['10-1', '"10-1. Қауіпсіздікті қамтамасыз ету мақсатында', 'says what for and by what means: the title'],
  ['10-1', 'Мыналар:', 'opens the list of zones'],
] as const;

/** Paragraphs of the order that carry no norm. */
const framework = [
  ['Ескерту. Күші жойылды', 'the repeal: inForce.until'],
  ['БҰЙЫРАМЫН:', 'opens the order'],
  ['1. "Арнаулы әлеуметтік', 'names the order that is changed: the citation'],
  ['көрсетілген бұйрықпен', 'names the rules that are changed: the citation'],
  ['мынадай редакцияда жазылсын:7-тармақ', 'announces paragraph 7'],
  ['мынадай мазмұндағы 10-1-тармақпен', 'announces paragraph 10-1'],
  ['5) тармақшасы мынадай редакцияда', 'announces paragraph 23(5)'],
  ['осы бұйрыққа қосымшаға сәйкес', 'announces annex 1'],
  ['2. Қазақстан Республикасы Еңбек', 'a task of the ministry'],
  ['1) осы бұйрықты', 'a task of the ministry'],
  ['2) осы бұйрық', 'a task of the ministry'],
  ['3) осы бұйрық', 'a task of the ministry'],
  ['3. Осы бұйрықтың', 'who oversees the order'],
  ['4. Осы бұйрық алғашқы', 'when it takes effect: inForce.from'],
  ['Қазақстан Республикасы Еңбек', 'the signature'],
  ['"КЕЛІСІЛДІ"', 'agreed with'],
  ['Қазақстан Республикасының', 'agreed with'],
  ['Білім және ғылым министрлігі', 'agreed with'],
  ['"КЕЛІСІЛДІ"', 'agreed with'],
  ['Қазақстан Республикасы', 'agreed with'],
  ['Денсаулық сақтау министрлігі', 'agreed with; the annex follows'],
  ['Ескертпе:', 'opens the notes'],
] as const;

describe('every paragraph of the order has its counterpart in the edition, and the other way round', () => {
  test('the notes under the table', () => {
    expect(notesInSource).toHaveLength(18);
    expect(unpaired(notesInSource, notes)).toEqual([]);
  });

  test.each(['7', '10-1', '23(5)'] as const)('paragraph %s', (article) => {
    const leading = introductions.filter(([of]) => of === article).map(([, begins]) => ({ begins }));
    expect(unpaired(articlesInSource[article], [...leading, ...linesOf(article)])).toEqual([]);
  });

  test('there is no other paragraph', () => {
    const told = [
      ...framework.map(([begins]) => begins),
      ...introductions.map(([, begins]) => begins),
      ...notes.map(({ begins }) => begins),
      ...articles.filter(({ id }) => id !== '23(5)').flatMap(({ lines }) => lines.map(({ begins }) => begins)),
      linesOf('23(5)')[0]?.begins ?? '',
    ];
    const untold = paragraphsOf(source).filter((paragraph) => {
      const at = told.findIndex((begins) => paragraph.startsWith(begins));
      if (at >= 0) told.splice(at, 1);
      return at < 0;
    });
    expect({ untold, notInTheSource: told }).toEqual({ untold: [], notInTheSource: [] });
  });

  test('the lines stand in the order of the source', () => {
    const places = [...articles.flatMap(({ lines }) => lines), ...notes].map(({ begins }) => {
      const atLine = source.indexOf(`\n      ${begins}`);
      return atLine >= 0 ? atLine : source.indexOf(begins, source.indexOf('"5) "Зейнетақымен'));
    });
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('the words that tell when it takes effect and when it ends are in the source', () => {
    expect(oneLine(source)).toContain('ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң');
    expect(oneLine(source)).toContain('01.07.2023');
    expect(inForce.until).toBe('2023-07-01');
  });
});

describe('the numbers of paragraphs and notes', () => {
  test.each([
    ['7', 11],
    ['10-1', 4],
    ['23(5)', 4],
  ])('paragraph %s has %i lines', (article, lines) => {
    expect(linesOf(article)).toHaveLength(lines);
  });

  test('every line and note is cited by a name of its own, but for 23(5), which is one sentence', () => {
    const lines = articles.flatMap(({ id, lines: all }) => (id === '23(5)' ? all.slice(0, 1) : all));
    const cited = [...lines, ...notes].map(({ citation }) => citation);
    for (const language of ['kk', 'ru', 'en'] as const) {
      expect(new Set(cited.map((citation) => citation[language])).size).toBe(cited.length);
    }
  });

  test.each(articles.map(({ id, lines }) => [id, lines] as const))('lines of %s cite it', (id, lines) => {
    const paragraph = id.replace('(5)', '');
    for (const { citation } of lines) {
      expect(citation.kk).toContain(` ${paragraph}-тармағының `);
      expect(citation.ru).toContain(` пункта ${paragraph} Правил`);
      expect(citation.en).toContain(`, paragraph ${paragraph}`);
    }
  });

  test.each(articles.map(({ id, citation }) => [id, citation] as const))('%s is cited in full', (id, citation) => {
    const paragraph = id.replace('(5)', '');
    expect(citation?.kk).toMatch(new RegExp(`№ 379 бұйрықпен .* ${paragraph}-тармағы.*№ 343 бұйрықтың`));
    expect(citation?.ru).toMatch(new RegExp(`пункта? ${paragraph} Правил .*№ 379.*№ 343`));
    expect(citation?.en).toMatch(new RegExp(`paragraph ${paragraph}.* of the Rules .*No\\. 379.*No\\. 343`));
    for (const text of Object.values(citation ?? {})) expect(text).not.toMatch(/қосымша|приложени|annex/i);
  });

  test('guardianship says that the order writes only “Code”', () => {
    const { text } = articles[0]?.lines[6] ?? {};
    expect(text?.kk).toMatch(
      / Кодекстің 122-бабының 4-тармағында, 125-бабында .*\(бұйрықта тек «Кодекс» деп жазылған; /,
    );
    expect(text?.ru).toMatch(/ пункта 4 статьи 122 и статьи 125 Кодекса \(в приказе написано только «Кодекс»; /);
    expect(text?.en).toMatch(/ art\. 122\(4\) and art\. 125 of the Code .*\(the order writes only “Code”; /);
  });

  test('the note on study groups keeps the registration number that the source prints', () => {
    expect(oneLine(source)).toContain('№ 165 бұйрығына сәйкес қалыптастырылады');
    expect(oneLine(source)).toContain('№ 2355');
    const note = notes.find(({ id }) => id === 'study-groups');
    for (const language of ['kk', 'ru', 'en'] as const) expect(note?.text[language]).toMatch(/165.*2355/);
  });
});

describe('the ceilings of the notes', () => {
  const from = (item: string, atLeast: number) => ({ item, atLeast });
  test('are the seven kinds of vehicle and the specialists of the rooms, with their thresholds', () => {
    expect(ceilings.map(({ id, cell }) => [id, cell])).toEqual([
      ['passenger-car', { units: 1 }],
      ['ambulance', { units: 2 }],
      ['bus', { units: 1, requires: [from('residents', 100)] }],
      ['motor-vehicle', { units: 1, requires: [from('residents', 350)] }],
      ['sewage-truck', { units: 1, requires: ['noCentralSewerAccess', from('sewageCubicMetresPerMonth', 200)] }],
      ['tractor', { units: 1 }],
      ['minibus', { units: 1, requires: ['smallCapacityHome'] }],
      ['room-specialists', { units: 2, each: ['specialisedRooms'] }],
    ]);
  });

  test.each([
    ['passenger-car', 'бір жеңіл автомобиль;'],
    ['ambulance', 'екі санитариялық автомобиль;'],
    ['bus', 'бір жолаушылар автобусы (100 немесе одан көп қызмет алушы болған кезде);'],
    ['motor-vehicle', 'бір автокөлік құралы (350 немесе одан көп қызмет алушы болған кезде);'],
    ['sewage-truck', 'орталық кәрізге қосылу мүмкіндігі жоқ жерлерде'],
    ['sewage-truck', 'айына кем дегенде 200 куб қоқыс шығару көлемі болған кезде'],
    ['tractor', 'жұмыстарды орындайтын бір трактор;'],
    ['minibus', 'сыйымдылығы шағын үйлер үшін қызметкерді алушылардың санына сәйкес бір микроавтобус.'],
    ['room-specialists', 'бір кабинетке 2 маманнан артық емес.'],
  ])('%s stands in its note: %s', (id, words) => {
    const note = notes.find((one) => one.id === ceilings.find((ceiling) => ceiling.id === id)?.note);
    const paragraph = notesInSource.find((one) => note !== undefined && one.startsWith(note.begins));
    expect(paragraph).toContain(words);
  });

  test('cap the counts of the drivers’ and the tractor drivers’ rows', () => {
    const capping = (item: string | undefined) => ceilings.filter(({ caps }) => caps === item).map(({ id }) => id);
    expect(capping('vehicles')).toEqual([
      'passenger-car',
      'ambulance',
      'bus',
      'motor-vehicle',
      'sewage-truck',
      'minibus',
    ]);
    expect(capping('tractors')).toEqual(['tractor']);
    expect(capping(undefined)).toEqual(['room-specialists']);
    expect(profile.map(({ id }) => id)).toEqual(expect.arrayContaining(['vehicles', 'tractors']));
  });
});

describe('paragraph 23(5) as a decision', () => {
  /** The words of the source for each ground on which there is no support. */
  const grounds = [
    ['none', 'кәмелетке толған балалары, жұбайы (зайыбы) жоқ'],
    ['disability', 'бірінші, екінші топтағы мүгедектігінің'],
    ['oncology', 'онкологиялық'],
    ['mental-illness', 'психикалық ауруларының болуына'],
    ['imprisonment', 'бас бостандығынан айыру орындарында отыруына'],
    ['mental-health-register', 'психикалық денсаулық орталығында есепте тұруына'],
    ['moved-abroad', 'елден тыс жерге тұрақты тұруға кетуіне'],
    ['other-settlement', 'басқа елді мекенде тұруына'],
    ['spouse-elderly', 'қосымша жұбайы (зайыбы) үшін – егде жаста болуына'],
    ['family-conflict', 'отбасы ішінде жанжал болған жағдайда'],
  ] as const;
  const support = (articlesInSource['23(5)'][1] ?? '').replaceAll('( ', '(');

  test('asks the conditions of the source beside support', () => {
    expect(homeCare?.article).toBe('23(5)');
    expect(homeCare?.conditions.map(({ id }) => id)).toEqual(['pensionAge', 'cannotSelfCare', 'needsHomeCare']);
  });

  test('knows every ground of the source, help, and no help without a ground', () => {
    const without = (wanted: boolean) =>
      homeCare?.support.grounds.filter((one) => one.withoutSupport === wanted).map(({ id }) => id);
    expect(without(true)).toEqual(grounds.map(([id]) => id));
    expect(without(false)).toEqual(['helps', 'does-not-help']);
  });

  test.each(grounds)('%s is in the source: %s', (_id, words) => {
    expect(support).toContain(words);
  });

  test('the list of objective reasons in the source has nothing else', () => {
    const list = /объективті себептер бойынша \((.+?) байланысты\)/.exec(support)?.[1] ?? '';
    const rest = grounds.reduce((left, [, words]) => left.replace(words, ''), list);
    expect(list).not.toBe('');
    expect(rest.match(/\p{L}+/gu)).toEqual(['немесе', 'немесе']);
  });

  test('no name of a ground stands for another, and none is given twice', () => {
    const called = (homeCare?.support.grounds ?? []).flatMap((ground) => [...new Set(namesOf(ground).map(fold))]);
    expect(called.filter((name, at) => called.indexOf(name) !== at)).toEqual([]);
    const aliases = (homeCare?.support.grounds ?? []).flatMap((ground) => {
      const { kk, ru, en } = ground.name;
      return namesOf(ground)
        .slice(4)
        .filter((alias) => [kk, ru, en].map(fold).includes(fold(alias)));
    });
    expect(aliases).toEqual([]);
  });

  test.each([
    ['одинокий', 'none'],
    ['Помогают', 'helps'],
    ['не помогают', 'does-not-help'],
    ['инвалид 2 группы', 'disability'],
    ['рак', 'oncology'],
    ['түрмеде', 'imprisonment'],
    ['ПМЖ за границей', 'moved-abroad'],
    ['басқа қалада', 'other-settlement'],
    ['Ссора в семье', 'family-conflict'],
  ])('“%s” means %s', (name, id) => {
    const found = homeCare?.support.grounds.filter((one) => namesOf(one).map(fold).includes(fold(name)));
    expect(found?.map((one) => one.id)).toEqual([id]);
  });
});
