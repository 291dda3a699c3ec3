import { readFacility } from '../../../engine/arguments/residents';
import type { CompiledEdition } from '../../../engine/compile';
import type { Facility } from '../../../engine/facility';
import { Fault } from '../../../engine/fault';
import { readNumber } from '../../../engine/scalars';

/** As many as stand side by side in a pane. */
const mostSizes = 6;

/** Text that may be one number or several: “1 200”, “150,5”. */
export interface UnsureSizes {
  readonly unsure: string;
}

/** Between semicolons: figures with a space or a comma inside. */
const partedFigures = /\d[\s,]+\d/;
/** Without any: a figure and three more behind a space or a comma, as in a thousand, or a comma with too few behind it for a count. */
const thousandOrPart = /(?<!\d)\d[\s,]\d{3}(?!\d)|\d+,\d{1,2}(?!\d)/;

/**
 * A facility at each of the typed numbers of residents, which semicolons or new lines keep apart, and where there are none
 * commas or spaces; a number that is typed again counts once.
 */
export function typedSizes(norms: CompiledEdition, today: Facility, text: string): Facility[] | UnsureSizes | Fault {
  const isMarked = /[;\n]/.test(text.trim());
  const written = text
    .split(isMarked ? /[;\n]/ : /[\s,]+/)
    .map((one) => one.trim().replace(/,$/, ''))
    .filter((one) => one !== '');
  if (written.length === 0) return new Fault('sizesEmpty');
  const unsure = isMarked ? written.find((one) => partedFigures.test(one)) : thousandOrPart.exec(text)?.[0];
  if (unsure !== undefined) return { unsure };
  const found = new Map<number, Facility>();
  for (const [at, one] of written.entries()) {
    const read = readFacility(norms, today.type, readNumber(one) ?? one, today.profile, today.workbookRounding);
    if (read instanceof Fault) return new Fault('inSize', { size: at + 1, fault: read });
    found.set(read.residents, read);
  }
  return found.size > mostSizes ? new Fault('sizesMany', { most: mostSizes }) : [...found.values()];
}
