/** How numbers are shown, in English, as Excel's files have it. */
export const unitFormat = '0.00';
export const moneyFormat = '#,##0.00';
