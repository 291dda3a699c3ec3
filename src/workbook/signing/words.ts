import { catalogue } from '../../i18n/catalogue';

/** The words of a form to sign. They are not in i18n, which functions.js contains. */
export const formWord = catalogue({
  kk: {
    formSheet: 'Штат кестесі',
    orderSheet: 'Бұйрық (жоба)',
    basisSheet: 'Нормативтердің негіздемесі',

    formTitle: 'ШТАТ КЕСТЕСІ',
    fromBudget:
      'Бекітілген бірліктер, айлықақылар мен қосымша ақылар – осы парақ жазылған кездегі «{sheet}» парағынан.',
    fromNorms:
      'Бірліктер – ең төмен штат нормативтері бойынша қажеттісі; айлықақылар мен қосымша ақыларды әлі жазу керек.',
    inForce: '20____ жылғы «____» ______________ бастап қолданысқа енгізіледі',
    number: '№',
    section: 'Құрылымдық бөлімше',
    position: 'Лауазым',
    units: 'Штат бірліктері',
    fund: 'Айлық еңбекақы төлеу қоры, теңге',
    notes: 'Ескертпе',
    unitsMissing: 'бірліктер көрсетілмеген',
    unitsUnread: 'бірліктер оқылмады',
    byMonth: 'Айлық қор – толық ай үшін, айлықақы индекстелгенге дейін.',

    orderInstitution: '______________________________________ (ұйымның атауы)',
    order: 'БҰЙРЫҚ',
    orderDate: '20____ жылғы «____» ______________',
    orderNumber: '№ ________',
    orderPlace: '______________________ (орны)',
    orderAbout: 'Штат кестесін бекіту туралы',
    orderBasis: '____________________________________________ (штат кестесі бекітілетін қолданыстағы акт) сәйкес',
    orderSays: 'БҰЙЫРАМЫН:',
    orderApprove:
      '1. Қоса берілген штат кестесі бекітілсін және 20____ жылғы «____» ______________ бастап қолданысқа енгізілсін.',
    orderUnits: 'Ондағы штат бірліктері',
    orderFund: 'Айлық еңбекақы төлеу қоры, теңге',
    orderRepeal: '2. 20____ жылғы «____» ______________ № ________ бұйрықтың күші жойылды деп танылсын.',
    orderControl: '3. Осы бұйрықтың орындалуын бақылау ______________________ (лауазымы, аты-жөні) жүктелсін.',
    orderAnnexes: 'Қосымшалар: 1. «{form}». 2. «{basis}».',
    orderDraft:
      'Жоба: бос орындарды толтырыңыз, керегі жоғын өшіріңіз. Нормативтер мына редакция бойынша есептелді, оның қолданылу мерзімі осында: {edition}.',

    basisTitle: 'Негіздеме: ең төмен штат нормативтері бойынша қажетті бірліктер',
    basisPart: 'Ұйым түрі',
    basisResidents: 'Қызмет алушылардың саны',
    row: 'Жол',
    required: 'Қажетті бірліктер',
    basis: 'Акт, жол, баған және қағида',
    open: 'анықталмады',
  },
  ru: {
    formSheet: 'Штатное расписание',
    orderSheet: 'Приказ (проект)',
    basisSheet: 'Обоснование нормативов',

    formTitle: 'ШТАТНОЕ РАСПИСАНИЕ',
    fromBudget: 'Утверждённые единицы, оклады и доплаты – с листа «{sheet}» на момент записи этого листа.',
    fromNorms: 'Единицы – требуемые по минимальным штатным нормативам; оклады и доплаты ещё нужно вписать.',
    inForce: 'Вводится в действие с «____» ______________ 20____ г.',
    number: '№',
    section: 'Структурное подразделение',
    position: 'Должность',
    units: 'Штатные единицы',
    fund: 'Месячный фонд оплаты труда, тенге',
    notes: 'Примечание',
    unitsMissing: 'единицы не указаны',
    unitsUnread: 'единицы не прочитаны',
    byMonth: 'Месячный фонд – за полный месяц, до индексации окладов.',

    orderInstitution: '______________________________________ (наименование организации)',
    order: 'ПРИКАЗ',
    orderDate: '«____» ______________ 20____ г.',
    orderNumber: '№ ________',
    orderPlace: '______________________ (место)',
    orderAbout: 'Об утверждении штатного расписания',
    orderBasis:
      'В соответствии с ____________________________________________ (действующий акт, по которому утверждается штатное расписание)',
    orderSays: 'ПРИКАЗЫВАЮ:',
    orderApprove:
      '1. Утвердить прилагаемое штатное расписание и ввести его в действие с «____» ______________ 20____ г.',
    orderUnits: 'Штатных единиц в нём',
    orderFund: 'Месячный фонд оплаты труда, тенге',
    orderRepeal: '2. Признать утратившим силу приказ от «____» ______________ 20____ г. № ________.',
    orderControl:
      '3. Контроль за исполнением настоящего приказа возложить на ______________________ (должность, Ф.И.О.).',
    orderAnnexes: 'Приложения: 1. «{form}». 2. «{basis}».',
    orderDraft:
      'Проект: заполните пустые места и удалите ненужное. Нормативы рассчитаны по редакции, сроки действия которой указаны здесь: {edition}.',

    basisTitle: 'Обоснование: единицы, требуемые по минимальным штатным нормативам',
    basisPart: 'Тип организации',
    basisResidents: 'Число получателей услуг',
    row: 'Строка',
    required: 'Требуемые единицы',
    basis: 'Акт, строка, графа и правило',
    open: 'не определено',
  },
  en: {
    formSheet: 'Staffing table',
    orderSheet: 'Order (draft)',
    basisSheet: 'Basis of the norms',

    formTitle: 'STAFFING TABLE',
    fromBudget: 'Approved units, salaries and allowances are those of the sheet “{sheet}” when this one was written.',
    fromNorms:
      'Units are those required by the minimum staffing norms; salaries and allowances are still to be written.',
    inForce: 'In force from “____” ______________ 20____',
    number: 'No.',
    section: 'Structural unit',
    position: 'Position',
    units: 'Units',
    fund: 'Wage fund a month, tenge',
    notes: 'Notes',
    unitsMissing: 'units not given',
    unitsUnread: 'units not read',
    byMonth: 'The monthly fund is of a full month, before any rise of salaries.',

    orderInstitution: '______________________________________ (name of the organisation)',
    order: 'ORDER',
    orderDate: '“____” ______________ 20____',
    orderNumber: 'No. ________',
    orderPlace: '______________________ (place)',
    orderAbout: 'On approval of the staffing table',
    orderBasis:
      'In accordance with ____________________________________________ (the act in force by which a staffing table is approved)',
    orderSays: 'I ORDER:',
    orderApprove:
      '1. To approve the staffing table attached and to bring it into force from “____” ______________ 20____.',
    orderUnits: 'Units in it',
    orderFund: 'Wage fund a month, tenge',
    orderRepeal: '2. To repeal the order of “____” ______________ 20____ No. ________.',
    orderControl: '3. Control of this order is the duty of ______________________ (position, full name).',
    orderAnnexes: 'Annexes: 1. “{form}”. 2. “{basis}”.',
    orderDraft:
      'A draft: fill in the blank lines and delete what is not needed. The norms were worked out by an edition whose dates are here: {edition}.',

    basisTitle: 'Basis: units required by the minimum staffing norms',
    basisPart: 'Type of organisation',
    basisResidents: 'Number of residents',
    row: 'Row',
    required: 'Required units',
    basis: 'Act, row, column and rule',
    open: 'not determined',
  },
});

export type FormWord = keyof typeof formWord.sentences.en;
