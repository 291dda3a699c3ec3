/** Replaces Office.js in the add-in's page. */
import type { OfficeHost } from './connection';
import { createCustomFunctions } from './custom-functions';
import { createExcel } from './excel/excel';
import { createOffice } from './office';

const host = findHost();
Object.assign(globalThis, {
  CustomFunctions: createCustomFunctions(host),
  Office: createOffice(host),
  ...(host && createExcel(host)),
});

/** Undefined outside the preview, where the page has no host. */
function findHost(): OfficeHost | null {
  if (window.parent === window) return null;
  return window.parent.officeHost ?? null;
}
