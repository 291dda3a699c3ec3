import type { SheetExtras } from '../../spreadsheet/sheet-extras';
import { ClientObject, defineProperties, type Property } from './client-object';
import { invalidArgument } from './error';
import { writable } from './protection';
import type { SheetTarget } from './targets';

type PageSetup = NonNullable<SheetExtras['pageSetup']>;

/** Excel's names for paper formats that files name differently. */
const paper: Record<string, PageSetup['paperSize']> = {
  A3: 'a3',
  A4: 'a4',
  A5: 'a5',
  Letter: 'letter',
  Legal: 'legal',
};

/** Files measure margins in inches. */
const pointsPerInch = 72;
const unitsPerInch = { Points: pointsPerInch, Inches: 1, Centimeters: 2.54 };
type Margins = Partial<Record<'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer', number>>;

const layout: Record<string, Property<SheetTarget>> = {
  orientation: {
    get: (target) => (setup(target).orientation === 'landscape' ? 'Landscape' : 'Portrait'),
    set: (target, value) => change(target, { orientation: value === 'Landscape' ? 'landscape' : 'portrait' }),
  },
  paperSize: {
    get: (target) => Object.keys(paper).find((word) => paper[word] === setup(target).paperSize) ?? null,
    set: (target, value) => {
      const paperSize = paper[String(value)];
      if (!paperSize) throw invalidArgument('PageLayout.paperSize');
      change(target, { paperSize });
    },
  },
  zoom: {
    get: (target) => {
      const { scale = 100, fitToPage, fitToWidth, fitToHeight } = setup(target);
      return fitToPage ? { horizontalFitToPages: fitToWidth, verticalFitToPages: fitToHeight } : { scale };
    },
    set: (target, value) => change(target, zoomed(value as Zoom)),
  },
  // Files that are saved here know no such thing.
  printErrors: { get: () => 'AsDisplayed', set: () => undefined },
  ...Object.fromEntries(
    (['left', 'right', 'top', 'bottom', 'header', 'footer'] as const).map((side) => [
      `${side}Margin`,
      {
        get: (target: SheetTarget) => (setup(target).margins?.[side] ?? 0) * pointsPerInch,
        set: (target: SheetTarget, value: unknown) =>
          change(target, { margins: { ...setup(target).margins, [side]: Number(value) / pointsPerInch } }),
      },
    ]),
  ),
};

interface Zoom {
  scale?: number;
  horizontalFitToPages?: number;
  verticalFitToPages?: number;
}

/** In a file, 0 stands for any number of pages. */
function zoomed({ scale, horizontalFitToPages, verticalFitToPages }: Zoom): PageSetup {
  if (scale !== undefined) return { scale, fitToPage: false };
  return { fitToPage: true, fitToWidth: horizontalFitToPages ?? 0, fitToHeight: verticalFitToPages ?? 0 };
}

/** The page layout of a sheet. It is kept for the file, since nothing is printed here. */
export class PageLayout extends ClientObject<SheetTarget> {
  declare orientation: string;
  declare paperSize: string | null;
  declare zoom: Zoom;
  declare printErrors: string;
  /** In points. */
  declare leftMargin: number;
  declare rightMargin: number;
  declare topMargin: number;
  declare bottomMargin: number;
  declare headerMargin: number;
  declare footerMargin: number;

  readonly headersFooters = new HeaderFooterGroup(this.context, this.same());

  /** Margins that are not given stay as they are. */
  setPrintMargins(unit: keyof typeof unitsPerInch, margins: Margins): void {
    this.act((target) => {
      const perInch = unitsPerInch[unit] ?? 0;
      if (perInch === 0) throw invalidArgument('PageLayout.setPrintMargins');
      const inches = Object.entries(margins).map(([side, width]) => [side, width / perInch] as const);
      change(target, { margins: { ...setup(target).margins, ...Object.fromEntries(inches) } });
    });
  }

  setPrintArea(address: string): void {
    this.act((target) => change(target, { printArea: absolute(address) }));
  }

  setPrintTitleRows(address: string): void {
    this.act((target) => change(target, { printTitlesRow: absolute(address) }));
  }

  setPrintTitleColumns(address: string): void {
    this.act((target) => change(target, { printTitlesColumn: absolute(address) }));
  }

  protected override properties(): Record<string, Property<SheetTarget>> {
    return layout;
  }
}

class HeaderFooterGroup extends ClientObject<SheetTarget> {
  readonly defaultForAllPages = new HeaderFooterTexts(this.context, this.same());

  protected override properties(): Record<string, Property<SheetTarget>> {
    return {};
  }
}

/** The six texts of header and footer; a file has two, with a letter before each part: `&Lleft&Cmiddle&Rright`. */
const texts: Record<string, Property<SheetTarget>> = {
  ...textsOf('Header', 'oddHeader'),
  ...textsOf('Footer', 'oddFooter'),
};

class HeaderFooterTexts extends ClientObject<SheetTarget> {
  declare leftHeader: string;
  declare centerHeader: string;
  declare rightHeader: string;
  declare leftFooter: string;
  declare centerFooter: string;
  declare rightFooter: string;

  protected override properties(): Record<string, Property<SheetTarget>> {
    return texts;
  }
}

defineProperties(PageLayout, layout);
defineProperties(HeaderFooterTexts, texts);

function textsOf(name: string, key: 'oddHeader' | 'oddFooter'): Record<string, Property<SheetTarget>> {
  const parts = [
    ['left', 'L'],
    ['center', 'C'],
    ['right', 'R'],
  ] as const;
  const read = ({ book, sheetId }: SheetTarget) => splitParts(book.extras(sheetId).headerFooter?.[key] ?? '');
  return Object.fromEntries(
    parts.map(([side, letter]) => [
      side + name,
      {
        get: (target: SheetTarget) => read(target)[letter] ?? '',
        set: (target: SheetTarget, value: unknown) => {
          const changed = { ...read(target), [letter]: String(value) };
          const text = parts.map(([, one]) => (changed[one] ? `&${one}${changed[one]}` : '')).join('');
          const { book, sheetId } = writable(target);
          const extras = book.extras(sheetId);
          extras.headerFooter = { ...extras.headerFooter, [key]: text };
        },
      },
    ]),
  );
}

function splitParts(text: string): Partial<Record<string, string>> {
  const [, ...parts] = text.split(/(?<!&)((?:&&)*)&([LCR])/);
  const sides: Partial<Record<string, string>> = {};
  for (let at = 0; at + 2 < parts.length; at += 3) sides[parts[at + 1] ?? ''] = parts[at + 2] ?? '';
  return sides;
}

function setup({ book, sheetId }: SheetTarget): PageSetup {
  return book.extras(sheetId).pageSetup ?? {};
}

function change(target: SheetTarget, changes: PageSetup): void {
  const { book, sheetId } = writable(target);
  book.extras(sheetId).pageSetup = { ...setup(target), ...changes };
}

/** `A1:B9` → `$A$1:$B$9`, `8:8` → `$8:$8`. */
function absolute(address: string): string {
  return address.replaceAll('$', '').replaceAll(/([A-Z]+|\d+)/gi, '$$$1');
}
