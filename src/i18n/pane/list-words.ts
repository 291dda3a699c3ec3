import { catalogue } from '../catalogue';

/** What the pane says of the columns of a list of organisations, and of what in it is not computed. */
export const sayList = catalogue({
  kk: {
    open: 'Бір нәрсе бірнеше бағанда тұруы мүмкін. Керегін таңдаңыз; оған дейін ештеңе есептелмейді.',
    choose: 'Бағанды таңдаңыз',
    columnType: 'Ұйым түрінің бағаны',
    columnResidents: 'Қызмет алушылардың саны бар баған',
    columnActual: 'Салыстырылатын бірліктердің бағаны',
    columnFund: 'Айлық қордың бағаны',
    columnSalary: 'Айлық төлемнің бағаны',
    columnItem: '«{item}» жауабының бағаны',
    byResidents:
      'Қосымша орындар мен жоспарға емес, қызмет алушылардың санына сүйенеді; өз бетінше тұруды сүйемелдеу бөлімшесі үшін – жоба қуатына.',
    places:
      '«{title}» бағаны орындарды санайды. Қосымша қызмет алушылардың санына сүйенеді; жоба қуатына – өз бетінше тұруды сүйемелдеу бөлімшесі үшін ғана.',
    named: '{cell} «{text}»',
    more: '{cells} және тағы {more}',
    parts: 'Сөзіне немесе нөміріне қарағанда жоғарыдағы ұйымның бөлігі, бөлек есептелмейді: {cells}.',
    sums: 'Жиынтықтар, есептелмейді: {cells}.',
    bare: 'Түрі мен сандары жоқ, есептелмейді: {cells}.',
    struck: 'Сызылып тасталған, есептелмейді: {cells}.',
    closed: 'Қасында жазылғандай, жабылған немесе басқа ұйымға қосылған, есептелмейді: {cells}.',
    again: 'Алдыңғы беттің соңынан қайталанған, екінші рет есептелмейді: {cells}.',
    other: 'Басқа кесте басталады, осы жерден әрі ештеңе оқылмайды: {cells}.',
    hidden: 'Жасырылған, бірақ бәрібір есептелетін ұйымдар: {count}.',
  },
  ru: {
    open: 'Одно и то же может стоять в нескольких столбцах. Выберите нужный; до этого ничего не рассчитывается.',
    choose: 'Выберите столбец',
    columnType: 'Столбец с типом организации',
    columnResidents: 'Столбец с числом получателей услуг',
    columnActual: 'Столбец с единицами для сопоставления',
    columnFund: 'Столбец с месячным фондом',
    columnSalary: 'Столбец с месячной оплатой',
    columnItem: 'Столбец с ответом «{item}»',
    byResidents:
      'Приложение исходит из числа получателей услуг, а не мест и не плана; отделение сопровождения самостоятельного проживания – из проектной мощности.',
    places:
      'Столбец «{title}» – это места. Приложение исходит из числа получателей услуг; из проектной мощности – только для отделения сопровождения самостоятельного проживания.',
    named: '{cell} «{text}»',
    more: '{cells} и ещё {more}',
    parts: 'Часть организации выше – по словам или номеру, отдельно не рассчитывается: {cells}.',
    sums: 'Итоги, не рассчитываются: {cells}.',
    bare: 'Без типа и чисел, не рассчитываются: {cells}.',
    struck: 'Зачёркнуто, не рассчитывается: {cells}.',
    closed: 'Закрыты или присоединены к другой организации, как при них написано; не рассчитываются: {cells}.',
    again: 'Повторены с конца предыдущей страницы, второй раз не рассчитываются: {cells}.',
    other: 'Начинается другая таблица, дальше ничего не читается: {cells}.',
    hidden: 'Скрытых организаций, которые тоже рассчитываются: {count}.',
  },
  en: {
    open: 'Several columns may hold the same thing. Choose the one that is meant; until then nothing is computed.',
    choose: 'Choose a column',
    columnType: 'Column with the facility type',
    columnResidents: 'Column with the number of residents',
    columnActual: 'Column with the units to compare',
    columnFund: 'Column with the fund a month',
    columnSalary: 'Column with the pay a month',
    columnItem: 'Column with the answer “{item}”',
    byResidents:
      'The annex goes by the people who are served, not by places or plans; a unit for accompanied independent living goes by its design capacity.',
    places:
      'The column “{title}” counts places. The annex goes by the people who are served; only a unit for accompanied independent living goes by its design capacity.',
    named: '{cell} “{text}”',
    more: '{cells} and {more} more',
    parts: 'Part of the organisation above by its words or its number, not computed apart: {cells}.',
    sums: 'Sums, not computed: {cells}.',
    bare: 'Without type and figures, not computed: {cells}.',
    struck: 'Struck out, not computed: {cells}.',
    closed: 'Closed or joined to another organisation, as is written beside it, not computed: {cells}.',
    again: 'Printed again from the end of the page before, not computed a second time: {cells}.',
    other: 'Another table begins, nothing is read from here on: {cells}.',
    hidden: 'Hidden organisations, which are computed too: {count}.',
  },
});

export type ListKey = keyof typeof sayList.sentences.en;
