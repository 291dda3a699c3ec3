import type { Language } from '../../norms/languages';
import type { Unshown } from '../xlsx/not-shown';
import type { FileRefusal } from '../xlsx/refusal';

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
  /** Why a file could not be opened. */
  fileFailed: Record<FileRefusal, string>;
  /** What stays in the file without being shown; `{list}` names kinds of `unshown` with their numbers. */
  notShown: string;
  unshown: Record<Unshown, string>;
  /** Shown for a file of which only values are read. */
  valuesAlone: string;
  /** Shown for a cell whose formula cannot be calculated here: `{formula}`. */
  keptFormula: string;
}

/** The preview's own words, apart from those of the add-in. */
export const pageStrings: Record<Language, Strings> = {
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
    fileFailed: {
      'no-workbook': 'Файл ашылмады: бұл ұяшықтары бар Excel кітабы емес (.xlsx, .xlsm, .xls, .xlsb).',
      damaged: 'Файл ашылмады: ол бүлінген немесе Excel 97-ден де ескі пішімде жазылған.',
      password: 'Файл ашылмады: ол құпиясөзбен қорғалған. Алдымен құпиясөзді Excel-де алып тастаңыз.',
      'too-large': 'Файл ашылмады: ол браузер беті үшін тым үлкен.',
    },
    notShown: 'Файлда сақталады, бірақ мұнда көрсетілмейді: {list}.',
    unshown: {
      formulas: 'мұнда есептелмейтін формулалар (мәндері сақталған күйінде тұр)',
      sheets: 'диаграмма, диалог және макрос парақтары',
      charts: 'диаграммалар',
      pictures: 'суреттер',
      pivots: 'жиынтық кестелер',
      comments: 'ескертпелер',
      tables: 'кестелердің безендірілуі',
      rules: 'шартты пішімі бар парақтар',
      slicers: 'кесінділер',
      links: 'басқа кітаптарға сілтемелер',
      controls: 'басқару элементтері мен енгізілген нысандар',
      macros: 'макростар',
    },
    valuesAlone:
      'Бұл пішімдегі файлдан мәндер ғана оқылады: формулалар, ұяшықтардың түрі, диаграммалар мен суреттер сақталатын .xlsx файлына көшпейді.',
    keptFormula: 'Бұл формула мұнда есептелмейді, ұяшықта файлдағы мәні тұр: {formula}',
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
    fileFailed: {
      'no-workbook': 'Файл не открылся: это не книга Excel с ячейками (.xlsx, .xlsm, .xls, .xlsb).',
      damaged: 'Файл не открылся: он повреждён или записан в формате старше Excel 97.',
      password: 'Файл не открылся: он защищён паролем. Сначала снимите пароль в Excel.',
      'too-large': 'Файл не открылся: он слишком велик для страницы в браузере.',
    },
    notShown: 'Остаётся в файле, но здесь не показано: {list}.',
    unshown: {
      formulas: 'формулы, которые здесь не вычисляются (стоят сохранённые значения)',
      sheets: 'листы диаграмм, диалогов и макросов',
      charts: 'диаграммы',
      pictures: 'рисунки',
      pivots: 'сводные таблицы',
      comments: 'примечания',
      tables: 'оформление таблиц',
      rules: 'листы с условным форматированием',
      slicers: 'срезы',
      links: 'связи с другими книгами',
      controls: 'элементы управления и внедрённые объекты',
      macros: 'макросы',
    },
    valuesAlone:
      'Из файла этого формата читаются только значения: формулы, вид ячеек, диаграммы и рисунки в сохранённый файл .xlsx не переходят.',
    keptFormula: 'Эта формула здесь не вычисляется, в ячейке стоит значение из файла: {formula}',
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
    fileFailed: {
      'no-workbook': 'The file could not be opened: it is no Excel workbook with cells (.xlsx, .xlsm, .xls, .xlsb).',
      damaged: 'The file could not be opened: it is damaged, or in a format older than Excel 97.',
      password: 'The file could not be opened: it has a password. Take the password off in Excel first.',
      'too-large': 'The file could not be opened: it is too large for a page in the browser.',
    },
    notShown: 'Kept in the file but not shown here: {list}.',
    unshown: {
      formulas: 'formulas that cannot be calculated here (their saved values stand)',
      sheets: 'sheets of charts, dialogs and macros',
      charts: 'charts',
      pictures: 'pictures',
      pivots: 'pivot tables',
      comments: 'comments',
      tables: 'the looks of tables',
      rules: 'sheets with conditional formats',
      slicers: 'slicers',
      links: 'links to other workbooks',
      controls: 'controls and embedded objects',
      macros: 'macros',
    },
    valuesAlone:
      'Of a file in this format values alone are read: formulas, looks, charts and pictures do not go into the .xlsx file that is saved.',
    keptFormula: 'This formula cannot be calculated here; the cell shows the value from the file: {formula}',
  },
};
