/**
 * What is begun before the workbook's own script is read, which takes longest: the files are fetched, and the add-in's
 * page is loaded, where it waits for the workbook.
 */
import { writing } from '../norms/languages';
import { readAddin } from './addin/addin-files';
import { AddinPage, type AddinAppearance } from './addin/addin-page';
import { startOfficeWorker } from './addin/start-office-worker';
import { byId } from './page/by-id';
import { CreatedFiles } from './page/created-files';
import { loadPreferences, type Preferences } from './page/preferences';
import { SidePanel } from './page/side-panel';
import { pageStrings } from './page/strings';

export const preferences = loadPreferences();
export const panel = new SidePanel(byId('pane'));
export const created = new CreatedFiles();
export const addinPage = new AddinPage(byId('pane'), panel, {
  save: () => window.workbook.save(),
  create: (made) => created.create(made),
});

byId('status').textContent = pageStrings[preferences.language].loading;

export const addinAppearance = ({ language, dark }: Preferences): AddinAppearance => ({
  language: writing[language].locale,
  dark,
});

const isWorking = startOfficeWorker();
const sample = fetch(`assets/sample-budget.${preferences.language}.xlsx`).then((response) => response.arrayBuffer());
const addin = readAddin(writing[preferences.language].locale);

/** The sample's file and those of the add-in, where the add-in can be hosted. */
export const files = Promise.all([isWorking, sample, addin]).then(([isHosting, ...read]) => {
  if (!isHosting) throw new Error(pageStrings[preferences.language].noServiceWorker);
  return read;
});

/** Resolves when the add-in's page has associated its functions. */
export const addinLoaded = files.then(([, read]) => addinPage.load(read, addinAppearance(preferences)));

// Whoever waits for them is told; until then nobody does.
for (const begun of [files, addinLoaded]) begun.catch(() => undefined);
