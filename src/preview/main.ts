import { LocaleType } from '@univerjs/core';
import { writing } from '../norms/languages';
import { readAddin, type AddinFiles } from './addin/addin-files';
import { HostedAddin } from './addin/hosted-addin';
import { addinAppearance, addinLoaded, addinPage, created, files as begun, panel, preferences } from './head-start';
import { byId } from './page/by-id';
import { download } from './page/created-files';
import { elementRegion, frameRegion, frameWindow, gridRegion, PageRegions } from './page/regions';
import { savePreferences, type Preferences } from './page/preferences';
import { pageStrings, type Strings } from './page/strings';
import { Toolbar } from './page/toolbar';
import { CellMenu } from './spreadsheet/cell-menu';
import { Book } from './spreadsheet/book';
import { ErrorAlert } from './spreadsheet/error-alert';
import { enterEndsFormulas, helpWithSemicolons } from './spreadsheet/formula-help';
import { markKeptFormulas } from './spreadsheet/kept-marks';
import { keptFormula } from './spreadsheet/kept-formula';
import { acceptLocalInput } from './spreadsheet/typed-input';
import { setUniverLocale, startSpreadsheet } from './spreadsheet/univer';
import { createWindowWorkbook } from './window-workbook';
import { notShownSentence } from './page/not-shown-sentence';
import { NoWorkbook } from './xlsx/refusal';
import { WorkbookFile, type OpenOptions } from './xlsx/workbook-file';

const spreadsheet = startSpreadsheet('spreadsheet', { locale: univerLocale(preferences), dark: preferences.dark });
const { injector, api, onScreen } = spreadsheet;
const book = new Book(api, injector);
const file = new WorkbookFile(book, injector);
const addin = new HostedAddin(book, injector, addinPage);
const toolbar = new Toolbar(
  byId('toolbar'),
  {
    open: (chosen) => void openFile(chosen),
    save: () => void saveFile(),
    togglePane: () => panel.toggle(),
    runCommand: (name) => void addinPage.run(name),
    setPreferences: (changed) => void inTurn(() => setPreferences(changed)),
  },
  preferences,
);

const errorAlert = new ErrorAlert(book, byId('spreadsheet'));
const cellMenu = new CellMenu(api, (name) => void addinPage.run(name));

/** The name for saving: that of the file that was opened. */
let fileName = 'workbook.xlsx';
let busy: Promise<void> = Promise.resolve();
const files = {
  open: (bytes: ArrayBuffer, options?: OpenOptions) => inTurn(() => openWorkbook(bytes, options)),
  save: () => file.save(),
  created: created.all,
  opened: () => busy,
  settled: () => busy.then(() => book.calculation.settled()),
};

const isLocal = (): boolean => preferences.language !== 'en';
acceptLocalInput(injector, isLocal);
helpWithSemicolons(injector, isLocal);
enterEndsFormulas(injector);
markKeptFormulas(injector);
const regions = new PageRegions([elementRegion(byId('toolbar')), gridRegion(injector), frameRegion(byId('pane'))]);
for (const frame of byId('pane').children) regions.listen(frameWindow(frame));
byId('pane').addEventListener('load', ({ target }) => regions.listen(frameWindow(target)), { capture: true });
panel.onChange((isOpen) => toolbar.showPane(isOpen));
book.selecting.changed.add(showMessage);
window.workbook = createWindowWorkbook(book, addin, addinPage, files, inTurn(start));

/** Runs one start of the add-in at a time. */
function inTurn(work: () => Promise<void>): Promise<void> {
  const done = busy.then(work);
  busy = done.catch(() => undefined);
  return done;
}

async function start(): Promise<void> {
  try {
    const [sample, addinFiles] = await begun;
    install(addinFiles);
    await openWorkbook(sample, {}, () => addinLoaded);
    await onScreen;
  } catch (error) {
    showStatus(`${strings().addinFailed} ${messageOf(error)}`);
    throw error;
  }
}

function install(files: AddinFiles): void {
  addin.install(files);
  file.namespace = files.manifest.namespace;
  toolbar.showAddin(files.manifest.buttonLabel, files.manifest.menu);
  cellMenu.show(files.manifest.cellMenu);
}

/** As in Excel, the add-in starts again for each workbook, to find the settings saved with it. */
async function openWorkbook(bytes: ArrayBuffer, options?: OpenOptions, load = loadAddin): Promise<void> {
  await file.open(bytes, options);
  addinPage.open(book);
  await startAddin(load);
  file.calculated();
  await book.calculation.settled();
  showStatus(file.isValuesAlone ? strings().valuesAlone : notShownSentence(file.notShown(), strings()));
}

async function startAddin(load = loadAddin): Promise<void> {
  showStatus(strings().loading);
  await load();
  book.calculation.recalculate();
  await book.calculation.settled();
  // What the add-in does at its start, such as a calculation with the workbook's settings, is part of opening.
  await addinPage.idle();
  await book.calculation.settled();
  showStatus('');
}

function loadAddin(): Promise<void> {
  return addin.start(addinAppearance(preferences));
}

/** The add-in reads its language and theme when it starts. */
async function setPreferences(changed: Preferences): Promise<void> {
  Object.assign(preferences, changed);
  savePreferences(changed);
  setUniverLocale(spreadsheet, univerLocale(changed));
  api.toggleDarkMode(changed.dark);
  install(await readAddin(writing[preferences.language].locale));
  await startAddin();
}

async function openFile(chosen: File): Promise<void> {
  try {
    await files.open(await chosen.arrayBuffer());
    fileName = chosen.name.replace(/\.(?:xls|xlsb)$/i, '.xlsx');
  } catch (error) {
    showStatus(
      error instanceof NoWorkbook ? strings().fileFailed[error.reason] : `${strings().addinFailed} ${messageOf(error)}`,
    );
  }
}

async function saveFile(): Promise<void> {
  download(await window.workbook.save(), fileName);
}

/** Shows the message of the error in the selected cell, or its formula that cannot be calculated here. */
function showMessage(): void {
  const { sheetId, area } = book.selecting.one();
  const kept = keptFormula(book.cell(sheetId, area.row, area.column));
  const waiting = kept && strings().keptFormula.replace('{formula}', () => kept.text);
  const message = addin.message(sheetId, area.row, area.column);
  showStatus(waiting ?? message ?? '');
  errorAlert.show(sheetId, area.row, area.column, message);
}

function strings(): Strings {
  return pageStrings[preferences.language];
}

function showStatus(text: string): void {
  byId('status').textContent = text;
}

/** Univer has no Kazakh. */
function univerLocale({ language }: Preferences): LocaleType {
  return language === 'en' ? LocaleType.EN_US : LocaleType.RU_RU;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
