/** Goes to a sheet whose visibility is loaded, unless people have hidden it. */
export function activateShown(sheet: Excel.Worksheet): void {
  if (sheet.visibility === 'Visible') sheet.activate();
}
