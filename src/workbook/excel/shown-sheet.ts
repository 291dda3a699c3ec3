/** Goes to a sheet whose visibility is loaded, unless people have hidden it. */
export function activateShown(sheet: Excel.Worksheet): void {
  if (sheet.visibility === 'Visible') sheet.activate();
}

/** Goes to a sheet that was written, unless it stood there when the sheets were loaded and people had hidden it. */
export function activateWritten(worksheets: Excel.WorksheetCollection, name: string): void {
  const stood = worksheets.items.find((sheet) => sheet.name === name);
  if (stood === undefined || stood.visibility === 'Visible') worksheets.getItem(name).activate();
}
