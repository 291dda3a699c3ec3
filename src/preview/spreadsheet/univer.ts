import {
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  Univer,
  type Injector,
  type Plugin,
  type PluginCtor,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import {
  CalculationMode,
  SheetsNumfmtCellContentController,
  UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core';
import english from '@univerjs/preset-sheets-core/locales/en-US';
import russian from '@univerjs/preset-sheets-core/locales/ru-RU';

export interface Spreadsheet {
  injector: Injector;
  api: FUniver;
  /** Resolves when the cells are on the screen and take what is typed; before that it is lost. */
  onScreen: Promise<void>;
}

export interface SpreadsheetAppearance {
  locale: LocaleType;
  dark: boolean;
}

/**
 * Starts an empty Univer in the element with this id, like `createUniver` of the presets' package but without its other
 * packages.
 */
export function startSpreadsheet(container: string, { locale, dark }: SpreadsheetAppearance): Spreadsheet {
  const univer = new Univer({
    locale,
    locales: { [LocaleType.RU_RU]: russian, [LocaleType.EN_US]: english },
    logLevel: LogLevel.WARN,
    darkMode: dark,
  });
  const preset = UniverSheetsCorePreset({
    container,
    ribbonType: 'simple',
    // An opened workbook shows its saved values until the add-in has started.
    formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
  });
  for (const entry of preset.plugins as (PluginCtor<Plugin> | [PluginCtor<Plugin>, object])[]) {
    if (Array.isArray(entry)) univer.registerPlugin(...entry);
    else univer.registerPlugin(entry);
  }
  const api = FUniver.newAPI(univer);
  // Univer's services, such as functions, exist only after it has a workbook.
  api.createWorkbook({});
  const injector = univer.__getInjector();
  const onScreen = injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  const spreadsheet = { injector, api, onScreen };
  setUniverLocale(spreadsheet, locale);
  return spreadsheet;
}

/** Sets the language of the interface and of number formats. */
export function setUniverLocale({ injector, api }: Spreadsheet, locale: LocaleType): void {
  api.setLocale(locale);
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal(locale === LocaleType.EN_US ? 'en' : 'ru');
}
