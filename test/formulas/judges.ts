import { calculatedByLibreOffice, hasLibreOffice } from './libreoffice';
import { calculate, type CellInput, type Sheets } from './spreadsheet';

/** What each spreadsheet engine on this machine makes of sheets; none of them knows the norms. */
export async function everyJudge(sheets: Sheets): Promise<{ judge: string; results: Record<string, CellInput[][]> }[]> {
  const first = { judge: 'Univer', results: calculate(sheets) };
  if (!hasLibreOffice) return [first];
  return [first, { judge: 'LibreOffice', results: await calculatedByLibreOffice(sheets) }];
}
