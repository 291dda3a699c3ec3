import { ICommandService, IUniverInstanceService, type Injector, type Workbook } from '@univerjs/core';
import { FormulaDataModel, SetArrayFormulaDataMutation } from '@univerjs/preset-sheets-core';

/**
 * Forgets what formulas put in the cells of sheets that are gone. Univer forgets it with the sheet; but a calculation that is
 * under way then says it once more, and nobody forgets it again.
 */
export function forgetGoneSpills(injector: Injector): void {
  const model = injector.get(FormulaDataModel);
  const units = injector.get(IUniverInstanceService);
  const forgetIn = (unitId: string, ofSheets: object): void => {
    const workbook = units.getUnit<Workbook>(unitId);
    const gone = Object.keys(ofSheets).filter((sheetId) => !workbook?.getSheetBySheetId(sheetId));
    for (const sheetId of gone) Reflect.deleteProperty(ofSheets, sheetId);
  };
  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id !== SetArrayFormulaDataMutation.id) return;
    for (const ofUnits of [model.getArrayFormulaCellData(), model.getArrayFormulaRange()])
      for (const [unitId, ofSheets] of Object.entries(ofUnits)) forgetIn(unitId, ofSheets ?? {});
  });
}
