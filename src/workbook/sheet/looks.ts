import { colours } from './colours';

/** How numbers are shown, in English, as Excel's files have it. */
export const unitFormat = '0.00';
export const moneyFormat = '#,##0.00';

/** How the rows of a table look that hold no item: headings over columns, sections, sums. */
export const headingLook = {
  bold: true,
  fill: colours.heading,
  wrap: true,
  across: 'Center',
  down: 'Center',
} as const;
export const sectionLook = { bold: true, fill: colours.section } as const;
export const sumLook = { bold: true, fill: colours.total } as const;
