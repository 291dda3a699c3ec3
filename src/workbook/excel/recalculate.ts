import { inExcel } from './excel-run';
import type { Refused } from './refusal';

/** Calculates every formula of the workbook again. */
export function recalculate(): Promise<{ readonly recalculated: true } | Refused> {
  return inExcel('1.1', async (context) => {
    context.workbook.application.calculate('Full');
    await context.sync();
    return { recalculated: true };
  });
}
