/** Stands after Microsoft's client: what `office.js` would bring beside it, from the browser workbook. */
import { createCustomFunctions } from '../../../src/preview/office/custom-functions';
import { createOffice } from '../../../src/preview/office/office';

const host = window.parent.officeHost ?? null;
Object.assign(globalThis, { CustomFunctions: createCustomFunctions(host), Office: createOffice(host) });

/** What this client asks of a host before it lets a request wait for the end of typing. */
const asked = ['richapiruntime', 'richapiruntimeflag', 'delayforcelledit'];
const { requirements } = Office.context;
const { isSetSupported } = requirements;
requirements.isSetSupported = (name, version) =>
  asked.includes(name.toLowerCase()) || Reflect.apply(isSetSupported, requirements, [name, version]);

/** The host knows of batches, and this client does not know of one undo step. */
const { run } = Excel;
Excel.run = ((...given: [Partial<Excel.RunOptions> | undefined, never]) => {
  const end = host?.running();
  const isOneStep = given[0]?.mergeUndoGroup === true;
  const endUndoStep = isOneStep ? host?.book.mergeUndo() : undefined;
  return Promise.resolve(Reflect.apply(run, Excel, given)).finally(() => {
    endUndoStep?.();
    end?.();
  });
}) as typeof Excel.run;
