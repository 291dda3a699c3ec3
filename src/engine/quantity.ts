import { noteInterpretation, noteMissing, type Inquiry } from './inquiry';
import { requiredUnits } from './requirement';
import type { Step } from './steps';

/** What a facility has of an item; undefined where neither the profile nor the edition's interpretation says. */
export function quantity(inquiry: Inquiry, item: string): number | undefined {
  const { facility, norms } = inquiry;
  if (item === 'residents') return facility.residents;
  const given = facility.profile.values.get(item);
  if (typeof given === 'number') {
    noteQuantity(inquiry, { step: 'quantity', item, value: given, source: 'given' });
    return given;
  }
  const otherwise = norms.items.get(item)?.otherwise;
  if (otherwise === undefined) {
    noteMissing(inquiry, item);
    return undefined;
  }
  noteInterpretation(inquiry, otherwise.by);
  if ('residents' in otherwise) {
    noteQuantity(inquiry, { step: 'quantity', item, value: facility.residents, source: 'residents' });
    return facility.residents;
  }
  return sumOfRows(inquiry, item, otherwise.sumOfRows);
}

/**
 * What a facility has of each item; undefined where one is not known, and then every unknown item is noted as missing.
 */
export function quantities(inquiry: Inquiry, items: readonly string[]): number[] | undefined {
  const known: number[] = [];
  for (const item of items) {
    const count = quantity(inquiry, item);
    if (count !== undefined) known.push(count);
  }
  return known.length < items.length ? undefined : known;
}

function sumOfRows(inquiry: Inquiry, item: string, rows: readonly number[]): number | undefined {
  const { facility } = inquiry;
  let sum = 0;
  for (const row of rows) {
    const position = inquiry.norms.byRow.get(row);
    const units = position && 'column' in facility ? requiredUnits(inquiry.norms, facility, position) : undefined;
    if (units === undefined) {
      noteMissing(inquiry, item);
      return undefined;
    }
    sum += units;
  }
  noteQuantity(inquiry, { step: 'quantity', item, value: sum, source: 'rows', rows });
  return sum;
}

/** Notes a quantity once, also where both a condition and a rule ask for it. */
function noteQuantity({ trace }: Inquiry, step: Extract<Step, { step: 'quantity' }>): void {
  if (trace?.steps.some((one) => one.step === 'quantity' && one.item === step.item) === false) trace.steps.push(step);
}
