import { addUnder } from '../../../engine/add-under';
import { columnLetters } from '../../sheets/a1';
import { saidAround } from '../phrases/around';
import type { CountedItem } from '../items/counted-item';
import type { FurtherSaid } from '../phrases/clause';
import type { DraftColumn, DraftQuestion, Why } from '../draft/draft';
import { furtherIn } from './further-columns';
import { countedInHeading, countedWords, readHeading, type Bounds } from '../phrases/heading';
import { itemNamed } from '../items/items';
import { isKnown, itemCalled } from '../items/known-items';
import { lowered, oneAlphabet, oneLine } from '../text/mend';
import type { PageCell } from '../page/page';
import { isOfFigures, type PrintedColumn } from './table';

const residents = itemCalled('residents');

interface HeadingOf {
  readonly cell: PageCell;
  readonly column: number;
  readonly title: string;
  readonly mark: number | undefined;
  readonly bounds: Bounds | undefined;
  /** For how many more than the column before it is for it grants more. */
  readonly further: FurtherSaid | undefined;
  readonly of: CountedItem | undefined;
  /** The heading above the counts that names an institution, or the one right above them. */
  readonly above: PageCell | undefined;
}

/** The columns of a table, one for each that was given, in their order, and what is to be asked of their headings. */
export interface ColumnsRead {
  readonly columns: readonly DraftColumn[];
  readonly questions: readonly DraftQuestion[];
}

/** The columns of a table by their headings: the counts that each is for, or the facility type that it names. */
export function readPrintedColumns(
  columns: readonly PrintedColumn[],
  footnotes: ReadonlySet<number>,
  table: number,
  title: string,
): ColumnsRead {
  const read = columnsRead(columns, footnotes, table, title);
  // Figures of how many one unit is for are no units.
  const ofLoad = columns.map(({ headings }) =>
    isOfLoad(title)
      ? headings[headings.length - 1]
      : headings.find(({ text }, at) => isOfLoad(text) || isOfTime(text) || isOfOther(text, headings.slice(at + 1))),
  );
  const told = new Set(read.questions.map(({ cell }) => cell));
  const asked = [...new Set(ofLoad)].flatMap((cell) => (cell === undefined || told.has(cell.at) ? [] : [cell]));
  return {
    columns: read.columns.map((column, at) =>
      ofLoad[at] === undefined ? column : { ...column, from: undefined, to: undefined },
    ),
    questions: [...read.questions, ...asked.map(({ at, text }) => ({ cell: at, text, why: 'columnUnread' as const }))],
  };
}

/** Whether a heading says how many one unit is for: `Норма обслуживания, чел. на 1 ставку`, `1 бірлікке келетін төсек саны`. */
function isOfLoad(heading: string): boolean {
  return /норм\p{L}* (обслуживания|нагрузки)|(?<!\p{L})на (1|одн\p{L}*|одного|кажд\p{L}*) (штатн\p{L}* )?(ставк|единиц|должност|работник|сотрудник|специалист|врач)|(1|бір|әр|әрбір) (штат\p{L}* )?(бірлікке|лауазымға|қызметкерге|маманға)|per (unit|position|worker) of staff/iu.test(
    heading,
  );
}

/** Whether a heading says that hours stand under it. */
function isOfTime(heading: string): boolean {
  return (
    /(?<!\p{L})(норм\p{L}* времени|час(ов|ы)?|минут\p{L}*|уақыт норма\p{L}*|сағат\p{L}*|hours?)(?!\p{L})/iu.test(
      heading,
    ) && !/единиц|став(к|ок)|штат|должност|бірлік|лауазым|unit|position/iu.test(heading)
  );
}

/**
 * Whether a heading says that its figures are shares, changes, what there is, or units of a day or a year:
 * `Процент`, `Изменение (+/-)`, `Вакансии`, `Количество ставок в сутки`.
 */
function isOfOther(heading: string, below: readonly PageCell[]): boolean {
  const isOfPeriod =
    ofPeriod.test(heading) &&
    isOfFigures(heading) &&
    countedWords(heading) === undefined &&
    !/\d[\s-]*(час|дн|сағат|күн|hour|day)/iu.test(heading);
  return (
    isOfPeriod ||
    /(?<!\p{L})(процент|коэффициент|ваканс|вакантн|пайыз|бос (лауазым|бірлік)|percent|vacan)|^(%|(изменени|прирост|отклонени|өзгеріс|change)\p{L}*(?!\p{L}))/iu.test(
      withoutBases(heading),
    ) ||
    isOfFact(heading, below)
  );
}

/** Whether a heading is of what there is, and not of how many are in fact served in columns with sizes. */
function isOfFact(heading: string, below: readonly PageCell[]): boolean {
  const isSized = !ofWorkers.test(heading) && below.some(({ text }) => readHeading(text) !== undefined);
  return !isSized && /(?<!\p{L})(фактическ|нақты|actual)/iu.test(withoutBases(heading));
}

const ofWorkers = /работник|сотрудник|персонал|занят|ваканс|вакантн|қызметкер|worker|staff|vacan/iu;

/** A heading without what its units include or are set by: `(включая вакантные)`, `при фактической численности воспитанников`. */
function withoutBases(heading: string): string {
  return heading
    .replace(/(?<!\p{L})(?:включая|с уч[её]том|including)\s[^()]*|(?<=\()[^()]* қоса алғанда(?=\))/giu, ' ')
    .replace(/(?<!\p{L})(?:при|по|исходя из|в зависимости от)\s[^()]*|^[^()]* бойынша(?!\p{L})/giu, (words) =>
      ofWorkers.test(words) ? words : ' ',
    );
}

const ofPeriod =
  /(?<!\p{L})(?:(?:в|за) (?:1 |один |одн\p{L}+ )?(?:год|месяц|сутки|день|неделю|квартал)|айына|жылына|тәулігіне|күніне|аптасына|per (?:day|week|month|year))(?!\p{L})/iu;

function columnsRead(
  columns: readonly PrintedColumn[],
  footnotes: ReadonlySet<number>,
  table: number,
  title: string,
): ColumnsRead {
  const questions: DraftQuestion[] = [];
  const ask = (cell: PageCell, why: Why): void => void questions.push({ cell: cell.at, text: cell.text, why });
  const read = withMarks(
    columns.map((column) => readOne(column, footnotes)),
    footnotes,
  );
  const counted = columns.flatMap(({ headings }) => headings.flatMap(({ text }) => countedInHeading(text) ?? []))[0];
  const byType = columnsByType(read, counted ?? countedInHeading(title), table);
  if (byType !== undefined) return byType;
  const all = counted ?? countedBeside(columns, read) ?? countedInHeading(title) ?? residents;
  const of = (one: HeadingOf): CountedItem => one.of ?? all;
  const drawn: Drawn = (one, bounds, type) => ({
    at: columnLetters(one.column + 1),
    title: one.title,
    from: bounds.from,
    to: bounds.to,
    of: of(one),
    type: type ?? (one.mark === undefined ? undefined : String(one.mark)),
    table,
  });
  if (read.every(({ bounds }) => bounds === undefined)) return { columns: withoutSizes(read, drawn, ask), questions };
  if (areNumbered(read) && counted === undefined) {
    for (const { cell } of read) ask(cell, 'columnUnread');
    return { columns: read.map((one) => drawn(one, {})), questions };
  }
  const placed = follow(read, ask);
  namesOtherCounts(read, all).forEach((cell) => ask(cell, 'columnUnread'));
  return { columns: read.map((one, at) => withFurther(drawn(one, placed[at] ?? {}), one)), questions };
}

/** Whether a heading over figures counts places, groups or beds, and no units: `Число мест`. */
function isCount(heading: string): boolean {
  return (
    /^(?:(?:число|количество|численность)\s(?!(?:на|по|в|во|при|для|из|за|с)\s)|\p{L}+ саны$)/iu.test(heading) &&
    !/(?<!\p{L})(чел|лиц|адам|единиц|став(к|ок)|бірлік)/iu.test(heading) &&
    countedInHeading(heading) !== undefined
  );
}

/**
 * Whether headings say which and not how many: `1 группа | 2 группа`, `1-й корпус`, `1 топ | 2 топ`. Words behind a number
 * that counts change with it, `1 группа | 2 группы`, where the language tells.
 */
function areNumbered(read: readonly HeadingOf[]): boolean {
  const behind = read.map(({ title }) => /^(?:№\s*)?\d+([\s\p{L}-]*)$/u.exec(title)?.[1]);
  if (behind.every((words) => words !== undefined && isOrdinal.test(words))) return true;
  return (
    read.length > 1 &&
    read.every(({ bounds, above }, at) => {
      const isNext = bounds?.from === at + 1 && bounds.to === at + 1 && behind[at] === behind[0];
      return isNext && (above === undefined || countedWords(above.text) === undefined);
    })
  );
}

const isOrdinal = /^\s?-\s?(?:й|я|е|ый|ой|ий|ая|ья|ое|ье|[ыіi]?нш[ыіi]|st|nd|rd|th)(?!\p{L})/iu;

type Drawn = (one: HeadingOf, bounds: Partial<Bounds>, type?: string) => DraftColumn;

/** Columns of which none prints a size: the figures of all, or those of kinds of institutions. */
function withoutSizes(
  read: readonly HeadingOf[],
  drawn: Drawn,
  ask: (cell: PageCell, why: Why) => void,
): readonly DraftColumn[] {
  const [only] = read;
  if (read.length === 1 && only !== undefined) {
    if (holdsSizes(only.title) || isCount(only.title)) ask(only.cell, 'columnUnread');
    return [{ ...drawn(only, { from: 1 }), of: residents }];
  }
  if (read.some(({ cell }) => cell.dated)) {
    for (const { cell } of read) ask(cell, cell.dated ? 'dated' : 'columnUnread');
    return read.map((one) => drawn(one, {}));
  }
  // A heading that says what stands under it, or for how many, names no facility that the column could be for.
  const ofWhat = read.filter(({ title, cell }) => saidAround(title).length > 0 || !isOfInstitutions(cell));
  for (const { cell } of ofWhat) ask(cell, 'columnUnread');
  return read.map((one) => drawn(one, ofWhat.includes(one) ? {} : { from: 1 }, one.title));
}

/**
 * The headings over bare sizes that name neither figures nor institutions nor who lives there: they may name what is counted,
 * as `Классы-комплекты` and `Этажность` do.
 */
function namesOtherCounts(read: readonly HeadingOf[], counted: CountedItem): PageCell[] {
  if (counted !== residents) return [];
  const bare = read.filter(({ of, bounds }) => of === undefined && bounds !== undefined);
  return [...new Set(bare.flatMap(({ above }) => above ?? []))].filter((cell) => {
    const isKnownToSay = isOfFigures(cell.text) || isOfInstitutions(cell) || saidAround(cell.text).length > 0;
    return (
      /^\p{L}[\p{L} -]*$/u.test(cell.text) &&
      !isKnownToSay &&
      !departments.test(cell.text) &&
      !ofResidents.test(cell.text)
    );
  });
}

const ofResidents =
  /мощност|вместим|сыйымдылы|контингент|показател|прожива|получател|воспитанник|обслужива|қызмет алушы|тәрбиелену|тұратын|capacity|residents/iu;

/** A column that grants more above the size of the one before it, `на каждые последующие 100 мест`, with what it grants for. */
function withFurther(column: DraftColumn, { further }: HeadingOf): DraftColumn {
  if (further === undefined || column.from === undefined) return column;
  const item = isKnown(further.item) ? further.item : column.of;
  return { ...column, further: { ...further, is: 'further', item, above: column.from - 1 } };
}

/**
 * `до 50 мест, 51-100, свыше 100`: the first heading says what all of them count. What nobody knows is counted in the
 * heading's own words, and never taken for residents.
 */
function countedBeside(columns: readonly PrintedColumn[], read: readonly HeadingOf[]): CountedItem | undefined {
  const named = read.find((one) => one.of !== undefined)?.of;
  if (named !== undefined) return named;
  const [words] = columns.flatMap(({ headings }) => headings.flatMap(({ text }) => countedWords(text) ?? []));
  return words === undefined ? undefined : itemNamed(words);
}

/** `до 50 мест1` where there is a footnote 1. */
function withoutLostMark(text: string, footnotes: ReadonlySet<number>): string {
  return text.replace(/(?<=\p{L})\d{1,2}$/u, (mark) => (footnotes.has(Number(mark)) ? '' : mark));
}

/** The lowest heading that prints a count. A single number is one only where all the columns have one. */
function readOne({ column, headings }: PrintedColumn, footnotes: ReadonlySet<number>): HeadingOf {
  const found = [...headings].reverse().map((cell) => {
    const raised = /(?<![мm])[⁰¹²³⁴⁵⁶⁷⁸⁹]+\s*$/iu.exec(cell.printed)?.[0];
    const plain = raised === undefined ? cell.printed : cell.printed.slice(0, -raised.length);
    const text = withoutLostMark(oneAlphabet(oneLine(plain)).replace(/\s*\*+$/u, ''), footnotes);
    return {
      cell,
      text,
      mark: raised === undefined ? undefined : Number(lowered(raised)),
      read: cell.dated ? undefined : readHeading(text),
    };
  });
  const texts = found.map(({ text }) => text);
  const further = furtherIn(texts[0] ?? '') ?? furtherIn(texts.slice(0, 2).reverse().join(' '));
  const bounded = (further === undefined ? found.find(({ read }) => read !== undefined) : undefined) ?? found[0];
  const cell = bounded?.cell ?? headings[0];
  if (bounded === undefined || cell === undefined) throw new Error('a column of figures has a heading');
  const { text, mark, read } = bounded;
  // `до 50` and under it `мест`.
  const under = found.slice(0, found.indexOf(bounded)).flatMap((one) => readHeading(`${text} ${one.text}`)?.of ?? []);
  const over = headings.slice(0, headings.indexOf(cell)).reverse();
  const above = over.find(isOfInstitutions) ?? over[0];
  return {
    cell,
    column,
    title: text,
    mark,
    bounds: read?.bounds,
    further,
    of: read?.of ?? [...under, ...(further === undefined ? [] : [further.item])].find(isKnown),
    above,
  };
}

/**
 * Columns by facility type and size together: sizes stand under headings that each name a kind of institution. Undefined
 * where the head leaves a doubt of it.
 */
function columnsByType(
  read: readonly HeadingOf[],
  counted: CountedItem | undefined,
  table: number,
): ColumnsRead | undefined {
  const groups = new Map<PageCell, HeadingOf[]>();
  for (const one of read) {
    const type = one.bounds === undefined ? one.cell : one.above;
    if (type === undefined || one.mark !== undefined || !isOfInstitutions(type)) return undefined;
    addUnder(groups, type, one);
  }
  const names = new Set([...groups.keys()].map(({ text }) => text));
  const sized = [...groups.values()].filter((group) => group.some(({ bounds }) => bounds !== undefined));
  if (names.size < groups.size || groups.size < 2 || sized.length === 0) return undefined;
  // What one type says that it counts need not be what another counts that says nothing.
  const saying = sized.filter((group) => group.some(({ of }) => of !== undefined));
  if (counted === undefined && saying.length > 0 && saying.length < sized.length) return undefined;
  const parts = [...groups].map(([type, group]) => columnsOfType(type.text, group, counted, table));
  if (parts.includes(undefined)) return undefined;
  return {
    columns: parts.flatMap((part) => part?.columns ?? []),
    questions: parts.flatMap((part) => part?.questions ?? []),
  };
}

/** The columns of one type; undefined where its sizes do not follow on one another. */
function columnsOfType(
  type: string,
  group: readonly HeadingOf[],
  counted: CountedItem | undefined,
  table: number,
): ColumnsRead | undefined {
  const questions: DraftQuestion[] = [];
  const isSized = group.some(({ bounds }) => bounds !== undefined);
  if (!isSized && group.length > 1) return undefined;
  const placed = isSized
    ? follow(group, ({ at, text }, why) => questions.push({ cell: at, text, why }))
    : [{ from: 1 }];
  if (questions.some(({ why }) => why !== 'columnBound')) return undefined;
  const of = group.find((one) => one.of !== undefined)?.of ?? counted ?? residents;
  const columns = group.map(({ column, title }, at) => ({
    at: columnLetters(column + 1),
    title,
    from: placed[at]?.from,
    to: placed[at]?.to,
    of,
    type,
    table,
  }));
  return { columns, questions };
}

const institutions =
  /(^|[^\p{L}])(дом(а|ах|ов)?|интернат\p{L}*|центр(ы|ах|ов)?|учреждени\p{L}*|организаци\p{L}*|школ\p{L}*|больниц\p{L}*|диспансер\p{L}*|пансионат\p{L}*|приют\p{L}*|хоспис\p{L}*|поликлиник\p{L}*|амбулатори\p{L}*|госпитал\p{L}*|санатори\p{L}*|лаге\p{L}*|детск\p{L}* сад\p{L}*|лице\p{L}*|гимнази\p{L}*|колледж\p{L}*|училищ\p{L}*|мектеп\p{L}*|аурухана\p{L}*|емхана\p{L}*|балабақша\p{L}*|үйлер\p{L}*|үйі|орталық\p{L}*|орталығ\p{L}*|мекеме\p{L}*|ұйым\p{L}*|homes?|centres?|centers?|institutions?|hospitals?|schools?)($|[^\p{L}])/iu;

/** Parts of an institution, which may have several side by side: `отделение дома-интерната`. */
const departments =
  /(^|[^\p{L}])(отделени\p{L}*|отдел(ы|а|ов)?|подразделени\p{L}*|кабинет\p{L}*|корпус\p{L}*|изолятор\p{L}*|служб\p{L}*|бөлім\p{L}*|қызмет(і|тері)|departments?|wards?)($|[^\p{L}])/iu;

/** Whether a heading names a kind of institution, and no part of one or count of anything. */
export function isOfInstitutions({ text, dated }: PageCell): boolean {
  return (
    institutions.test(text) &&
    !departments.test(text) &&
    !dated &&
    !/\d/.test(text) &&
    !isOfFigures(text) &&
    countedInHeading(text) === undefined
  );
}

/** A column that would end after the next has begun may end with a footnote mark: `6-301` before `25-ке дейін`. */
function withMarks(read: readonly HeadingOf[], footnotes: ReadonlySet<number>): HeadingOf[] {
  return read.map((one, at) => {
    const { from, to } = one.bounds ?? {};
    if (from === undefined || to === undefined || one.mark !== undefined) return one;
    const clashes = read.slice(at + 1).some(({ bounds }) => bounds !== undefined && bounds.from <= to);
    const [plain, mark] = [Math.floor(to / 10), to % 10];
    if (!clashes || !footnotes.has(mark) || plain < from) return one;
    return { ...one, mark, bounds: { from, to: plain }, title: one.title.replace(/\d(?=\D*$)/, '') };
  });
}

/** Each column begins where the one before it has ended; those of one facility type stand apart. */
function follow(read: readonly HeadingOf[], ask: (cell: PageCell, why: Why) => void): Partial<Bounds>[] {
  const general = read.filter(({ mark }) => mark === undefined);
  // Sizes that begin anew are of something else, and so are those that go on from them.
  let beginsAnew = false;
  return read.map((one): Partial<Bounds> => {
    const { bounds, cell, mark } = one;
    const fits = placeOf(one, general);
    if (mark === undefined) beginsAnew ||= bounds !== undefined && fits === undefined;
    const placed = mark === undefined && beginsAnew ? undefined : fits;
    if (placed === undefined) {
      ask(cell, cell.dated ? 'dated' : 'columnUnread');
      return {};
    }
    if (bounds !== undefined && (placed.from !== bounds.from || placed.to !== bounds.to)) ask(cell, 'columnBound');
    return placed;
  });
}

/** Where a column goes on from the one before it; one of a type by its mark stands alone. */
function placeOf(one: HeadingOf, general: readonly HeadingOf[]): Partial<Bounds> | undefined {
  const at = general.indexOf(one);
  const [before, next] = at < 0 ? [] : [general[at - 1]?.bounds, general[at + 1]?.bounds];
  if (one.bounds !== undefined) return between(one.bounds, before, next);
  return one.further !== undefined && at === general.length - 1 ? above(one.further, before) : undefined;
}

/** Whether one heading holds several sizes, whose figures stand in one cell: `до 50 / свыше 50`. */
function holdsSizes(heading: string): boolean {
  if (/^\d+\s*(?:и|және|and|[-–—,;])\s*\d/iu.test(heading)) return true;
  return heading.split(/[/;,]/u).some((part, _, all) => all.length > 1 && readHeading(part)?.bounds !== undefined);
}

/** What grants more begins above the last size, where that is the count that its heading says, if it says any. */
function above(further: FurtherSaid, last: Bounds | undefined): Partial<Bounds> | undefined {
  if (last?.to === undefined || (further.above ?? last.to) !== last.to) return undefined;
  return { from: last.to + 1 };
}

/** Bounds as they fit between those beside them; undefined where they do not. */
function between(bounds: Bounds, before: Bounds | undefined, next: Bounds | undefined): Bounds | undefined {
  if (before !== undefined && before.to === undefined) return undefined;
  const from = startOf(bounds, before, next);
  const open = bounds.open === 'to' && next !== undefined;
  const to = open ? next.from - 1 : bounds.to;
  return to !== undefined && to < from ? undefined : { from, to };
}

/** Of single numbers, `25, 50, 100`, each is where a column ends, also the first. */
function startOf(bounds: Bounds, before: Bounds | undefined, next: Bounds | undefined): number {
  const isEnd = before === undefined && bounds.from === bounds.to && next?.from === next?.to;
  if (isEnd && (next?.from ?? 0) > bounds.from + 1) return 1;
  return before?.to === undefined || before.open === 'to' ? bounds.from : before.to + 1;
}
