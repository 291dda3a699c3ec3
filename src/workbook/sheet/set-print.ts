import { margins } from './paper';
import type { PrintedSheet } from './sheet-content';

/**
 * Sets up print: one page wide. In a footer `&` begins a code, so a literal one is doubled; `&P` and `&N` are page and
 * pages. A new sheet has no page breaks to be removed.
 */
export function setPrint(sheet: Excel.Worksheet, { print }: PrintedSheet, isNew: boolean): void {
  const { orientation, area, titleRows, pageStarts = [], footer } = print;
  const { pageLayout } = sheet;
  pageLayout.orientation = orientation;
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintMargins('Points', margins);
  // What is not determined stays #N/A in its cell, so that no sum passes over it; beside it stands in words what it is.
  pageLayout.printErrors = 'Blank';
  pageLayout.setPrintArea(area);
  if (!isNew) sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of pageStarts) sheet.horizontalPageBreaks.add(`A${row}`);
  if (titleRows !== undefined) pageLayout.setPrintTitleRows(titleRows);
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = footer.replaceAll('&', '&&');
  defaultForAllPages.rightFooter = '&P / &N';
}
