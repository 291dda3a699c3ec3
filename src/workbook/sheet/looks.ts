import { colours } from './colours';

/** Number formats in Excel's English notation. */
export const unitFormat = '0.00';
export const moneyFormat = '#,##0.00';
export const shareFormat = '0.0%';

/** Formats of the rows of a table that hold no item: headings, sections, sums. */
export const headingLook = {
  bold: true,
  fill: colours.heading,
  wrap: true,
  across: 'Center',
  down: 'Center',
} as const;
export const sectionLook = { bold: true, fill: colours.section, across: 'Left' } as const;
export const sumLook = { bold: true, fill: colours.total } as const;
