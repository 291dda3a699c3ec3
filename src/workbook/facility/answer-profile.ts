import type { CompiledEdition } from '../../engine/compile';
import { isBlank, isQuestionMark } from '../../engine/scalars';
import { say } from '../../i18n/say';
import type { Language, ProfileItem } from '../../norms/schema';
import { changeInExcel } from '../excel/excel-run';
import { refuse, type Refused } from '../excel/refusal';
import { asEntered } from '../excel/snapshot';
import { asText } from '../sheet/literal';
import { readPlace, type Place } from '../sheet/place';

/** Where a profile stands: a named range of the workbook, or cells; two columns, item and answer. */
export type ProfileRange = { readonly name: string } | Place;

/** An answer to one item of a profile, of the kind that the item asks. */
export interface ItemAnswer {
  readonly item: ProfileItem;
  readonly value: number | boolean;
}

/**
 * Writes an answer into a profile, where the item has a blank or a `?`, else into a row that is blank; in one undo step.
 * What somebody has answered there meanwhile is not written over.
 */
export function answerInProfile(
  norms: CompiledEdition,
  language: Language,
  where: ProfileRange,
  { item, value }: ItemAnswer,
): Promise<{ readonly written: Place } | Refused> {
  return changeInExcel<{ readonly written: Place }>('1.7', async (context, transaction) => {
    const { worksheets, names } = context.workbook;
    const range =
      'name' in where
        ? names.getItemOrNullObject(where.name).getRangeOrNullObject()
        : worksheets.getItemOrNullObject(where.sheet).getRange(where.address);
    range.load('address,values,formulas');
    await context.sync();
    if (range.isNullObject) return refuse({ reason: 'gone' });
    const place = readPlace(range.address) ?? { sheet: '', address: '' };
    const rows = range.values as unknown[][];
    const own = rows.findIndex(([first]) => !isBlank(first) && norms.itemNames.find(String(first))[0]?.id === item.id);
    const at = own >= 0 ? own : rows.findIndex((row) => row.every(isBlank));
    if (at < 0) return refuse({ reason: 'noAnswerRow', sheet: place.sheet, item: item.name });
    const before = rows[at]?.[1];
    if (!isBlank(before) && !isQuestionMark(before)) return refuse({ reason: 'changed', sheet: place.sheet });
    const answer = typeof value === 'number' ? value : say(language, value ? 'yes' : 'no');
    const written =
      own >= 0
        ? [[1, answer] as const]
        : ([
            [0, asText(item.name[language])],
            [1, answer],
          ] as const);
    for (const [column, content] of written) range.getCell(at, column).formulas = [[content]];
    await transaction.write([place.sheet], () => {
      for (const [column] of written)
        range.getCell(at, column).formulas = [[asEntered(range.formulas[at]?.[column], rows[at]?.[column])]];
    });
    return { written: place };
  });
}
