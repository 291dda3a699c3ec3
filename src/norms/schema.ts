import { z } from 'zod';
import { inEach, languages } from './languages';

export type { Language } from './languages';

/** Words, and not spaces alone. */
const words = z.string().regex(/\S/);
/** A text in every language. A file may lack some: another stands in when it is read. */
export const textShape = z.strictObject(inEach(() => words));
const text = textShape;
const aliases = z.strictObject(inEach(() => z.array(words).optional()));
const id = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9]*([.-][A-Za-z0-9]+)*$/, 'an id is letters and digits with inner dots or hyphens');
const day = z.iso.date();
const units = z.number().positive();
const count = z.number().positive();
const span = z.int().min(2).optional();

/** What a count is compared with: at least, more than, less than, no more than a number. `residents` may be named as an item. */
const compared = z.union([
  z.strictObject({ item: id, atLeast: z.number() }),
  z.strictObject({ item: id, above: z.number() }),
  z.strictObject({ item: id, below: z.number() }),
  z.strictObject({ item: id, upTo: z.number() }),
]);
/** A yes/no item that must be "yes", or with `not` must be "no"; or a comparison. */
const single = z.union([id, z.strictObject({ not: id }), compared]);
/** One of the single conditions, or at least one of several. */
const condition = z.union([single, z.strictObject({ anyOf: z.array(single).min(2) })]);
const requires = z.array(condition).nonempty().optional();

/**
 * How one rule rounds: the step (a part of a unit) and the direction. It overrides the rounding of profile, workbook
 * and edition.
 */
const rounding = z
  .literal([
    'exact',
    ...(['quarter', 'half', 'whole'] as const).flatMap((step) =>
      (['down', 'nearest', 'up'] as const).map((direction) => `${step}-${direction}` as const),
    ),
  ])
  .optional();
/** The least and the most units that a rule gives. */
const limits = { atLeast: units.optional(), atMost: units.optional() };

/** How many of each item one unit or one post stands for; their parts are added. */
const per = z
  .record(id, count)
  .refine((items) => Object.keys(items).length > 0)
  .meta({ minProperties: 1 });
const items = z.array(id);

/** "N units per institution" over several columns. */
const perInstitution = z.strictObject({ span, units, requires });
/** "N units per M": the shares are added, then rounded; at most so many units, or so many for each of an item. */
const share = z.strictObject({
  span,
  units,
  per,
  rounding,
  ...limits,
  atMost: z.union([units, z.strictObject({ units, per: id })]).optional(),
  requires,
});
/** "N units for each": the items are added. */
const each = z.strictObject({ span, units, each: items.nonempty(), ...limits, requires });
/** "N units per post and shift": the counts are multiplied. */
const product = z.strictObject({ span, units, product: items.min(2), ...limits, requires });
/** "N units for every further P above M", in whole steps; with `started` a part of P counts as a step. */
const further = z.strictObject({
  span,
  units,
  further: z.strictObject({
    item: id,
    above: z.number().nonnegative(),
    per: count,
    started: z.literal(true).optional(),
  }),
  ...limits,
  requires,
});
/**
 * "N units per post": the units as printed, or those of an item where another act gives them. As many posts as the item
 * `count` says, else as can be formed: whole posts of each item in `per`; with `started` a part counts as one.
 */
const post = z.strictObject({
  span,
  units: z.union([units, id]),
  post: z.strictObject({
    count: id.optional(),
    per,
    started: z.literal(true).optional(),
    atLeast: z.int().positive().optional(),
  }),
  requires,
});
/** "N hours for each, a day": the hours of 365 days, divided by the hours that one unit works in a year. */
const hours = z.strictObject({
  span,
  hours: z.strictObject({ aDay: units, of: id, year: id }),
  rounding,
  ...limits,
  requires,
});
/** "By the norms of another act": the item is that act's figure. */
const external = z.strictObject({ span, external: id, ...limits, requires });
/** A cell that is quoted because it cannot be written as a rule: it gives no figure. */
const handedOn = z.strictObject({ span, handedOn: words, requires });

const inside = { span: true } as const;
/** A rule inside another, which has no width of its own. */
const term = z.union([
  units,
  perInstitution.omit(inside),
  share.omit(inside),
  each.omit(inside),
  product.omit(inside),
  further.omit(inside),
  post.omit(inside),
  hours.omit(inside),
  external.omit(inside),
]);
/** "From … to": the lower end is required, the upper end is only mentioned in the explanation. */
const range = z.strictObject({ span, least: term, most: term, requires });
/** Rules added, each under its own conditions; `rounding` applies to the sum. */
const sum = z.strictObject({
  span,
  sum: z.array(z.union([term, range.omit(inside)])).min(2),
  rounding,
  ...limits,
  requires,
});

/**
 * The closed union of what a cell of the annex can say, one shape a kind. Units per institution can also be a bare
 * number, and a dash is null. Each kind is recognised by a key that no other kind has (kinds.ts). docs/contributing.md
 * describes how to add one.
 */
const kinds = { units: perInstitution, share, each, product, further, post, hours, external, range, sum, handedOn };
const cell = z.union([z.null(), units, ...Object.values(kinds)]);
const cells = z.array(cell).nonempty();

const position = z.strictObject({
  row: z.int().positive(),
  /** The number that the act prints, where it is another than the row's: `1.1`, `2а`. */
  label: words.optional(),
  id,
  name: text,
  /** The name with its condition, as printed, where `name.kk` leaves the condition out. */
  printed: words.optional(),
  aliases: aliases.optional(),
  footnotes: z.array(z.int().positive()).nonempty().optional(),
  requires,
  /** What the act counts the position's units in, where it has another word; its plural forms divided by `|`. */
  countedIn: text.optional(),
  /** The position in whose units its own are counted (“of which”): they are required, and not added to totals. */
  within: id.optional(),
  cells,
});

/**
 * An everyday name that belongs to no single position, with the positions that it may mean; an empty list where the
 * annex has no such position.
 */
const everydayName = z.strictObject({ names: aliases, positions: z.array(id) });

const tableName = words;

const section = z.strictObject({
  id,
  name: text,
  aliases: aliases.optional(),
  /** Whether its costs are part of the cost of one unit of service. */
  inUnitCost: z.boolean(),
  /** The table that its rows stand in, by a name that columns bear; absent: the main table. */
  table: tableName.optional(),
  /** The section that it is a part of, which stands before it. */
  under: id.optional(),
  positions: z.array(position).nonempty(),
});

/** The largest bound of a column. Columns are looked up in a table with an entry for each number of residents. */
const longestColumn = 100_000;

const column = z.strictObject({
  id: words,
  from: z.int().positive().max(longestColumn),
  to: z.int().positive().max(longestColumn).optional(),
  /** The whole-number item that is counted instead of residents. */
  of: id.optional(),
  /** The table that it is a column of; absent: the main table. */
  table: tableName.optional(),
  /** The facility types that use this column and no other; absent: every type that has no column of its own. */
  types: z.array(id).nonempty().optional(),
});

const facilityType = z.strictObject({ id, footnote: z.int().positive(), name: text, aliases: aliases.optional() });

const profileItem = z.strictObject({
  id,
  kind: z.enum(['whole', 'number', 'yes-no', 'rounding']),
  name: text,
  aliases: aliases.optional(),
  /** The value used where the profile leaves the item out, and the interpretation that allows it. */
  otherwise: z
    .union([
      z.strictObject({ residents: z.literal(true), by: id }),
      z.strictObject({ sumOfRows: z.array(z.int().positive()).nonempty(), by: id }),
    ])
    .optional(),
  /** The other act that decides the item. */
  decidedBy: text.optional(),
  /**
   * How a sentence about a rule speaks of the item; without them it uses the name. `each`: “per study group”; `per`: “per
   * {count} beds”; `when`, for a yes/no item: “where there is a pool”.
   */
  forms: z
    .strictObject({
      each: text.optional(),
      per: z.strictObject(inEach(() => z.string().regex(/\{count\}/))).optional(),
      when: text.optional(),
    })
    .optional(),
  /**
   * For a yes/no item whose name is a negation: the positive question. Its answer is the opposite of the item's value.
   */
  oppositeQuestion: text.optional(),
  /** How many people one has, where the item counts groups: the groups can be worked out from the people then. */
  groupOf: z.int().positive().optional(),
});

const cellsByRow = z.record(z.string().regex(/^[1-9][0-9]*$/), cells);

const interpretation = z.strictObject({
  id,
  /**
   * The kind of rule that the interpretation decides. Absent where its answer is already written into cells or items.
   */
  governs: z.enum(['fractions', 'posts', 'limit-per-room']).optional(),
  rows: z.array(z.int().positive()).nonempty().optional(),
  columns: z.array(z.string()).nonempty().optional(),
  question: text,
  answer: text,
  choice: words,
  alternatives: z.array(z.strictObject({ choice: words, answer: text, cells: cellsByRow.optional() })),
});

const disputedCell = z.strictObject({
  id,
  rows: z.array(z.int().positive()).nonempty(),
  columns: z.array(z.string()).nonempty(),
  /** The source's wording, the reading that is used, and the other reading. */
  source: text,
  used: text,
  other: text,
  /** The rows under the other reading; absent where no figure differs. */
  otherCells: cellsByRow.optional(),
});

/** A ceiling of the notes: a cell like those of the annex, without a position. */
const ceiling = z.strictObject({
  id,
  name: text,
  aliases: aliases.optional(),
  cell: z.union([perInstitution, each]),
  /** The profile item that the ceiling limits, together with the other ceilings of the same item. */
  caps: id.optional(),
  note: id,
});

/** A note under the table, in this project's words. */
const note = z.strictObject({
  id,
  text,
  citation: text,
  /** The first words of the note in the act, to find it there. */
  begins: words,
});

/** A paragraph of the rules that the same act changes: its lines in this project's words, each with its citation. */
const article = z.strictObject({
  id: words,
  title: text,
  /** Where the paragraph stands, in full, where that is not where the annex does. */
  citation: text.optional(),
  lines: z.array(z.strictObject({ text, citation: text, begins: words })).nonempty(),
});

/**
 * A statement about a relative, and whether it leaves an elderly person without support in the sense of the paragraph.
 */
const supportGround = z.strictObject({ id, name: text, aliases: aliases.optional(), withoutSupport: z.boolean() });

const homeCare = z.strictObject({
  article: words,
  conditions: z.array(z.strictObject({ id, name: text })).nonempty(),
  support: z.strictObject({ name: text, grounds: z.array(supportGround).nonempty() }),
});

/** A record of one settling in an edition made from another: which readings were chosen, and why. */
const settledRecord = z.strictObject({
  of: id,
  choices: z.array(z.strictObject({ doubt: id, choice: words })).nonempty(),
  reason: words,
});

/** The shape of an edition. What shapes cannot say is in src/editions/edition-schema.ts. */
export const editionShape = z.strictObject({
  id,
  title: text,
  /** The citation in full, and short enough to stand in a cell. */
  citation: text,
  citationShort: text,
  inForce: z.strictObject({
    from: day,
    fromNote: text.optional(),
    /** The first day on which it is no longer in force. */
    until: day.optional(),
    untilNote: text.optional(),
  }),
  /** Languages whose names are translations of this project, not the act's own words. */
  translated: z.array(z.enum(languages)),
  errata: z.array(text),
  columns: z.array(column).nonempty(),
  types: z.array(facilityType).nonempty(),
  profile: z.array(profileItem),
  interpretations: z.array(interpretation),
  disputed: z.array(disputedCell),
  sections: z.array(section).nonempty(),
  everydayNames: z.array(everydayName).optional(),
  ceilings: z.array(ceiling),
  notes: z.array(note),
  articles: z.array(article),
  homeCare: homeCare.optional(),
  /** The id of a position that shows well what a formula asks. */
  example: id.optional(),
  settled: z.array(settledRecord).nonempty().optional(),
});

export type Text = z.infer<typeof text>;
/** The step that a fraction of a unit is rounded to, and the direction; `exact` does not round. */
export type Rounding = NonNullable<z.infer<typeof rounding>>;
export type Condition = z.infer<typeof condition>;
type Shapes = { readonly [K in keyof typeof kinds]: z.infer<(typeof kinds)[K]> };
/** The cells of each kind. */
export type CellOf = { readonly dash: null; readonly units: number | Shapes['units'] } & Omit<Shapes, 'units'>;
/** A rule inside another: a part of a sum, an end of a range. */
export type Term = NonNullable<Cell>;
export type Cell = z.infer<typeof cell>;
export type Position = z.infer<typeof position>;
export type Section = z.infer<typeof section>;
export type Column = z.infer<typeof column>;
export type FacilityType = z.infer<typeof facilityType>;
export type ProfileItem = z.infer<typeof profileItem>;
export type Interpretation = z.infer<typeof interpretation>;
export type DisputedCell = z.infer<typeof disputedCell>;
export type Ceiling = z.infer<typeof ceiling>;
export type EditionNote = z.infer<typeof note>;
export type Article = z.infer<typeof article>;
export type SupportGround = z.infer<typeof supportGround>;
export type HomeCare = z.infer<typeof homeCare>;
/** One settling of what an edition leaves open: from which edition, what was chosen (`other` for a disputed cell), and why. */
export type Settlement = z.infer<typeof settledRecord>;
export type Edition = z.infer<typeof editionShape>;
