import { colours } from '../sheet/colours';
import { linesOf } from '../sheet/line-count';
import { asText } from '../sheet/literal';
import { moneyFormat, unitFormat } from '../sheet/looks';
import { reference } from '../sheet/place';
import type { CellEntry, CellFormat, PrintedSheet } from '../sheet/sheet-content';
import { signatureLine } from '../sheet/words';
import { formTotals } from './form-sheet';
import type { FormPlaces, FormPlan } from './plan';
import { formWord, type FormWord } from './words';

const widths = [52, 20, 24] as const;
const whole = widths[0] + widths[1] + widths[2];

interface OrderLine {
  readonly text: string;
  readonly look?: Omit<CellFormat, 'at'>;
  /** A figure beside it, and what it is without; or a text. */
  readonly figure?: readonly [cell: CellEntry, leftOut: CellEntry];
}

/** The draft of the order that approves the staffing table: plain cells, with blank lines in the place of names and acts. */
export function orderSheet(plan: FormPlan, places: FormPlaces): PrintedSheet {
  const lines = linesOfOrder(plan, places);
  const at = (row: number): string => `A${row}:C${row}`;
  return {
    name: places.order,
    cells: lines.map(({ text, figure = ['', ''] }) => [asText(text), ...figure]),
    spills: [],
    names: [],
    formats: [
      { at: `A1:C${lines.length}`, wrap: true, down: 'Top' },
      ...lines.flatMap(({ look }, row) => (look === undefined ? [] : [{ at: at(row + 1), ...look }])),
    ],
    rules: [],
    widths,
    heights: lines
      .map(({ text, figure }, row) => ({
        row: row + 1,
        lines: linesOf(text, figure === undefined ? whole : widths[0]),
      }))
      .filter((height) => height.lines > 1),
    merged: lines.flatMap(({ text, figure }, row) => (text === '' || figure !== undefined ? [] : [at(row + 1)])),
    print: { orientation: 'Portrait', area: `A1:C${lines.length}`, footer: plan.editionLine },
  };
}

function linesOfOrder({ language, institution, ...plan }: FormPlan, places: FormPlaces): OrderLine[] {
  const say = (word: FormWord, params = {}): string => formWord(language, word, params);
  const totals = formTotals({ language, institution, ...plan });
  const of = (address: string): CellEntry => `=${reference({ sheet: places.form, address })}`;
  const middle = { bold: true, across: 'Center' } as const;
  const blank: OrderLine = { text: '' };
  return [
    { text: institution === '' ? say('orderInstitution') : institution, look: middle },
    blank,
    { text: say('order'), look: { ...middle, size: 14 } },
    { text: say('orderDate'), figure: [asText(say('orderNumber')), ''] },
    { text: say('orderPlace') },
    blank,
    { text: say('orderAbout'), look: { bold: true } },
    blank,
    { text: say('orderBasis') },
    { text: say('orderSays'), look: { bold: true } },
    { text: say('orderApprove') },
    {
      text: say('orderUnits'),
      look: { numbers: unitFormat, across: 'Left' },
      figure: [of(totals.units), of(totals.leftOut)],
    },
    {
      text: say('orderFund'),
      look: { numbers: moneyFormat, across: 'Left' },
      figure: [of(totals.fund), of(totals.leftOut)],
    },
    { text: say('orderRepeal') },
    { text: say('orderControl') },
    blank,
    { text: signatureLine(language, 'head') },
    blank,
    { text: say('orderAnnexes', { form: places.form, basis: places.basis }) },
    blank,
    {
      text: say('orderDraft', { edition: plan.editionLine }),
      look: { italic: true, size: 9, color: colours.quiet },
    },
  ];
}
