import type { StaffingWorkbook } from './staffing-workbook';
import { accountingExport } from './workbooks/accounting-export';
import { kazakhThreeCounts } from './workbooks/kazakh-three-counts';
import { protectedSheet } from './workbooks/protected-sheet';
import { russianFullProfile } from './workbooks/russian-full-profile';
import { sideBySide } from './workbooks/side-by-side';
import { twoLanguages } from './workbooks/two-languages';
import { twoTables } from './workbooks/two-tables';
import { unifiedForm } from './workbooks/unified-form';

/** Workbooks as people have them, invented for the tests. */
export const staffingWorkbooks: readonly StaffingWorkbook[] = [
  kazakhThreeCounts,
  russianFullProfile,
  accountingExport,
  twoTables,
  twoLanguages,
  protectedSheet,
  unifiedForm,
  sideBySide,
];
