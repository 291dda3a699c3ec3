import { refuse, type Refused } from '../excel/refusal';
import { activateShown } from '../excel/shown-sheet';
import { emptied, Snapshot, type Send } from '../excel/snapshot';
import type { Rectangle } from '../sheet/area';
import { finishSheets, type Finished } from '../sheet/finish-sheets';
import { readPlace, type Place } from '../sheet/place';
import type { PrintedSheet } from '../sheet/sheet-content';
import { freeSheetName } from '../sheet/sheet-name';
import { writtenAgain, type Again } from '../sheet/written-again';
import { formatSheet, writeSheets } from '../sheet/write-sheet';
import { queueHindrance } from './objects';

/** A sheet that was written before, and its table from the headings on. */
export type FormerSheet = Rectangle & { readonly sheet: string };

/** What is to be written on a sheet of its own. */
export interface WantedSheet {
  /** The name of a new sheet; where it is taken, a number follows it. */
  readonly name: string;
  readonly contentOf: (name: string) => PrintedSheet;
}

/** A sheet whose writing is queued. */
export interface QueuedSheet {
  readonly written: Place;
  readonly show: () => void;
  readonly putBack: (send: Send) => Promise<void>;
  /** Chart and print, when the cells are written. */
  readonly finish: (context: Excel.RequestContext) => Promise<Finished>;
}

/**
 * A sheet of its own for a result: in the place of the one that was written before, unless that would lose what people
 * put there, else a new one. Made before the first round with Excel, asked after it.
 */
export class PrintedTarget {
  private readonly snapshot: Snapshot;
  private readonly hindranceOf: ((sheet: string) => Refused | undefined) | undefined;

  /** @param rangeName the name of the table's range in the workbook; undefined where it has none */
  constructor(
    private readonly workbook: Excel.Workbook,
    private readonly former: FormerSheet | undefined,
    private readonly rangeName: string | undefined,
  ) {
    const { worksheets, protection } = workbook;
    this.snapshot = new Snapshot(workbook, former === undefined ? [] : [{ sheet: former.sheet }], namesIn(rangeName));
    this.hindranceOf = former && queueHindrance(worksheets.getItemOrNullObject(former.sheet));
    worksheets.load('items/name,items/visibility,items/protection/protected');
    protection.load('protected');
  }

  /** Why nothing can be written. */
  hindrance(): Refused | undefined {
    if (this.former !== undefined && this.isRenamed(this.former.sheet))
      return refuse({ reason: 'changed', sheet: this.former.sheet });
    const there = this.there();
    if (there !== undefined)
      return there.protection.protected
        ? refuse({ reason: 'sheetProtected', sheet: there.name })
        : this.hindranceOf?.(there.name);
    return this.workbook.protection.protected ? refuse({ reason: 'workbookProtected' }) : undefined;
  }

  /** Queues the writing. */
  write(wanted: WantedSheet): QueuedSheet {
    const sheet = this.there();
    if (sheet !== undefined) {
      const content = wanted.contentOf(sheet.name);
      const again = this.again(content);
      if (again.kind === 'update') return this.update(sheet, content, again.changes);
      if (again.kind === 'anew') return this.replace(emptied(sheet), content, true);
    }
    const { worksheets } = this.workbook;
    const taken = worksheets.items.map(({ name }) => name);
    const name = freeSheetName(wanted.name, taken);
    return this.replace(worksheets.add(name), wanted.contentOf(name), false);
  }

  /** The name of its table tells it; that of a deleted sheet stands for none. */
  private isRenamed(sheet: string): boolean {
    const formula = this.rangeName === undefined ? undefined : this.snapshot.names().get(this.rangeName);
    const stands = formula === undefined ? undefined : readPlace(formula.replace(/^=/, ''))?.sheet;
    return stands !== undefined && !stands.startsWith('#') && stands !== sheet;
  }

  private there(): Excel.Worksheet | undefined {
    return this.workbook.worksheets.items.find(({ name }) => name === this.former?.sheet);
  }

  private again(content: PrintedSheet): Again {
    const used = this.former && this.snapshot.cells(this.former.sheet);
    if (this.former === undefined || used === undefined) return { kind: 'anew' };
    return writtenAgain(content, used, this.former);
  }

  /** Writes what has changed on a sheet that stays as it is otherwise. */
  private update(
    sheet: Excel.Worksheet,
    { name, print }: PrintedSheet,
    changes: Extract<Again, { kind: 'update' }>['changes'],
  ): QueuedSheet {
    for (const { row, column, content } of changes) sheet.getCell(row, column).untrack().formulas = [[content]];
    return {
      written: { sheet: name, address: print.area },
      show: () => activateShown(sheet),
      putBack: async (send) => void (await this.snapshot.putBack(send)),
      finish: () => Promise.resolve({ printReady: true, chartReady: true }),
    };
  }

  /** Writes all of an empty sheet. */
  private replace(sheet: Excel.Worksheet, content: PrintedSheet, wasThere: boolean): QueuedSheet {
    const { name, print } = content;
    this.workbook.application.suspendApiCalculationUntilNextSync();
    for (const one of namesIn(this.rangeName)) this.workbook.names.getItemOrNullObject(one).delete();
    writeSheets(this.workbook, [{ sheet, content }]);
    return {
      written: { sheet: name, address: print.area },
      show: () => (wasThere ? activateShown(sheet) : sheet.activate()),
      putBack: async (send) => {
        const changed = await this.snapshot.putBack(send);
        if (!wasThere) this.workbook.worksheets.getItemOrNullObject(name).delete();
        else if (changed.length > 0) formatSheet(sheet, content);
      },
      finish: (context) => finishSheets(context, [content], wasThere ? [name] : []),
    };
  }
}

const namesIn = (name: string | undefined): string[] => (name === undefined ? [] : [name]);
