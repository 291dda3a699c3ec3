import type { Language } from '../../norms/languages';

export interface Strings {
  /** The browser tab's title. */
  title: string;
  open: string;
  save: string;
  language: string;
  dark: string;
  loading: string;
  noServiceWorker: string;
  addinFailed: string;
  fileFailed: string;
}

/** The preview's own words; those of the add-in are its own matter. */
export const STRINGS: Record<Language, Strings> = {
  kk: {
    title: 'Браузердегі кітап',
    open: 'Ашу…',
    save: 'Сақтау',
    language: 'Тіл',
    dark: 'Қараңғы',
    loading: 'Қондырма жүктелуде…',
    noServiceWorker:
      'Бұл браузерде service worker жоқ, сондықтан қондырма ашылмайды: бетті localhost не https арқылы ашыңыз.',
    addinFailed: 'Қондырма іске қосылмады:',
    fileFailed: 'Файл ашылмады: ол .xlsx файлы емес, бүлінген, тым үлкен немесе құпиясөзбен қорғалған.',
  },
  ru: {
    title: 'Книга в браузере',
    open: 'Открыть…',
    save: 'Сохранить',
    language: 'Язык',
    dark: 'Тёмная',
    loading: 'Надстройка загружается…',
    noServiceWorker:
      'В этом браузере нет service worker, поэтому надстройку открыть нельзя: откройте страницу через localhost или https.',
    addinFailed: 'Надстройка не запустилась:',
    fileFailed: 'Файл не открылся: это не файл .xlsx, либо он повреждён, слишком велик или защищён паролем.',
  },
  en: {
    title: 'Workbook in the browser',
    open: 'Open…',
    save: 'Save',
    language: 'Language',
    dark: 'Dark',
    loading: 'The add-in is loading…',
    noServiceWorker:
      'This browser has no service worker, so the add-in cannot be opened: open the page through localhost or https.',
    addinFailed: 'The add-in did not start:',
    fileFailed: 'The file could not be opened: it is no .xlsx file, or it is damaged, too large or has a password.',
  },
};
