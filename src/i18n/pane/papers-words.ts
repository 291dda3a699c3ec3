import { catalogue } from '../catalogue';

/** The words of what is made of a result for the budget. */
export const sayPapers = catalogue({
  kk: {
    papers: 'Бюджет үшін',
    budgetHint:
      'Кәдімгі формулалары бар екі парақ: бекітілген, толтырылған және бос бірліктерді, айлықақы мен қосымша ақыны өзіңіз жазасыз; жылдық қор, оның айлар, бөлімдер және көздер бойынша бөлінуі, бос орындар мен жетіспеушіліктің құны өзі есептеледі.',
    writeBudget: 'Бюджетті жасау',
    writingBudget: 'Бюджет жазылып жатыр…',
    budgetWritten: 'Бюджет «{sheet}» және «{months}» парақтарында.',
    budgetFollows: 'Ондағы қажетті бірліктер «{sheet}» парағынан алынады.',
    budgetFollowsOther:
      'Ол парақта қызмет алушылардың саны немесе жауаптар мұндағыдан басқа: парақ «{step}» қадамында қайта жазылса, бюджет те соған сай өзгереді.',
    budgetCarried:
      '«{sheet}» парағындағы басқа редакция бойынша бюджетке енгізілгені осында алынды; бұл редакцияда жоқ лауазымдар қосымшадан тыс жолдарда.',
    budgetNotTaken:
      '«{sheet}» парағындағы бюджеттен ештеңе алынбады: ол басқа түрдегі ұйымдікі немесе жүктелмеген редакция бойынша жасалған.',
    budgetExists:
      'Кітаптың «{sheet}» парағында бұл ұйымның бюджеті бар. Қайта жазылса, оған енгізілгеннің бәрі сақталады.',
    budgetAnew: 'Қайта жазу',
    budgetAnewOn: '«{sheet}» парағын қайта жазу',
    budgetApart: 'Тағы біреуін жасау',
    formHint:
      'Үш парақ: бірыңғай нысан бағандарындағы бекіту белгісі бар штат кестесі, бос орындары бар бұйрық жобасы және нормативтердің негіздемесі – акт, жол, баған және қағида.',
    writeForm: 'Қол қоятын нысанды жасау',
    writingForm: 'Нысан жазылып жатыр…',
    formWritten: 'Нысан «{sheet}», «{order}» және «{basis}» парақтарында.',
    formOfBudget: 'Бірліктер, айлықақылар мен қосымша ақылар «{sheet}» парағынан алынды.',
    formFrom: '«{sheet}» парағынан',
    formOfNorms: 'Бірліктер – нормативтер бойынша қажеттісі: кітапта бұл ұйымның бюджеті жоқ.',
    formBudgetUnread:
      'Бірліктер – нормативтер бойынша қажеттісі: «{sheet}» парағындағы бюджет алынбады, өйткені кестесінің үстіндегі жолдар немесе баған атаулары жазылған күйінде емес.',
    formBudgetOther:
      'Бірліктер – нормативтер бойынша қажеттісі: «{sheet}» парағындағы бюджет алынбады, өйткені ол басқа түрдегі ұйымға немесе басқа редакция бойынша жасалған.',
  },
  ru: {
    papers: 'Для бюджета',
    budgetHint:
      'Два листа с обычными формулами: утверждённые, занятые и вакантные единицы, оклады и доплаты впишете вы; фонд на год, по месяцам, по разделам и источникам, стоимость вакансий и нехватки рассчитываются сами.',
    writeBudget: 'Составить бюджет',
    writingBudget: 'Бюджет записывается…',
    budgetWritten: 'Бюджет записан на листы «{sheet}» и «{months}».',
    budgetFollows: 'Требуемые единицы в нём берутся с листа «{sheet}».',
    budgetFollowsOther:
      'На том листе другое число получателей услуг или другие ответы, чем здесь: если записать лист заново на шаге «{step}», бюджет изменится вслед за ним.',
    budgetCarried:
      'Вписанное в бюджет по другой редакции на листе «{sheet}» перенесено; должности, которых нет в этой редакции, – среди должностей вне приложения.',
    budgetNotTaken:
      'Из бюджета на листе «{sheet}» ничего не перенесено: он для организации другого типа или по редакции, которая не загружена.',
    budgetExists:
      'В книге уже есть бюджет этой организации на листе «{sheet}». Если записать его заново, всё вписанное останется.',
    budgetAnew: 'Записать заново',
    budgetAnewOn: 'Записать заново «{sheet}»',
    budgetApart: 'Составить ещё один',
    formHint:
      'Три листа: штатное расписание в графах унифицированной формы с грифом утверждения, проект приказа с пустыми местами и обоснование нормативов – акт, строка, графа и правило.',
    writeForm: 'Составить форму на подпись',
    writingForm: 'Форма записывается…',
    formWritten: 'Форма записана на листы «{sheet}», «{order}» и «{basis}».',
    formOfBudget: 'Единицы, оклады и доплаты взяты с листа «{sheet}».',
    formFrom: 'С листа «{sheet}»',
    formOfNorms: 'Единицы – требуемые по нормативам: бюджета этой организации в книге нет.',
    formBudgetUnread:
      'Единицы – требуемые по нормативам: бюджет на листе «{sheet}» не взят, так как строки над его таблицей или заголовки столбцов уже не те, что были записаны.',
    formBudgetOther:
      'Единицы – требуемые по нормативам: бюджет на листе «{sheet}» не взят, так как он для организации другого типа или по другой редакции.',
  },
  en: {
    papers: 'For the budget',
    budgetHint:
      'Two sheets of ordinary formulas: approved, occupied and vacant units, salaries and allowances are for you to fill in; the fund of the year, by month, by section and by source, and the cost of vacancies and of what is lacking follow.',
    writeBudget: 'Make the budget',
    writingBudget: 'Writing the budget…',
    budgetWritten: 'The budget is on the sheets “{sheet}” and “{months}”.',
    budgetFollows: 'Its required units follow the sheet “{sheet}”.',
    budgetFollowsOther:
      'That sheet has another number of residents or other answers than here: write it anew in the step “{step}”, and the budget follows.',
    budgetCarried:
      'What was typed into the budget by another edition on the sheet “{sheet}” was taken along; positions that this edition does not have are among those outside the annex.',
    budgetNotTaken:
      'Nothing was taken from the budget on the sheet “{sheet}”: it is for an organisation of another type, or by an edition that is not loaded.',
    budgetExists:
      'The workbook has a budget of this organisation on the sheet “{sheet}”. Written anew it keeps what was typed into it.',
    budgetAnew: 'Write it anew',
    budgetAnewOn: 'Write “{sheet}” anew',
    budgetApart: 'Make another one',
    formHint:
      'Three sheets: the staffing table in the columns of the unified form with an approval block, a draft of the order with blank lines to fill in, and the basis of the norms by act, row, column and rule.',
    writeForm: 'Make the form to sign',
    writingForm: 'Writing the form…',
    formWritten: 'The form is on the sheets “{sheet}”, “{order}” and “{basis}”.',
    formOfBudget: 'Units, salaries and allowances are those of the sheet “{sheet}”.',
    formFrom: 'From “{sheet}”',
    formOfNorms: 'Units are those required by the norms: the workbook has no budget of this organisation.',
    formBudgetUnread:
      'Units are those required by the norms: the budget on the sheet “{sheet}” was not taken, since the lines above its table or the titles of its columns are no longer those that were written.',
    formBudgetOther:
      'Units are those required by the norms: the budget on the sheet “{sheet}” was not taken, since it is of another type of organisation or another edition.',
  },
});

export type PapersKey = keyof typeof sayPapers.sentences.en;
