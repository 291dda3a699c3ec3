import type { SizesMessages } from './sizes-en';

/** Kazakh: the words of an organisation at several sizes. */
export const sizesKk: SizesMessages = {
  sizesOf: 'Қайсысының саны өзгереді',
  sizes: 'Салыстырылатын қызмет алушылардың саны',
  sizesHint: 'Мысалы: 143; 151; 180. Қалғанының бәрі – өз жауаптарыңыздағыдай.',
  oneSize: 'Тағы бір сан жазыңыз – өзгеретін лауазымдар осында шығады.',
  changes: 'Өзгеретін лауазымдар',
  atResidents: 'Қызмет алушылар',
  units: 'Бірлік',
  fundMonth: 'Айына теңге',
  ruleAtSizes: '{sizes}: {rule}',
  noChange: 'Бұл сандарда әр лауазымға қажеті бірдей.',
  openAtAll: 'Бұл сандардың ешқайсысында анықталмады: {count} лауазым',
  total: 'Барлық лауазым',
  totalAtLeast: 'Барлық лауазым, кемінде',
  difference: 'Айырма: {residents} санына қарағанда',
  fundsMonth: 'Осы лауазымдардың еңбекақы төлеу қоры, айына теңге',
  fundsYear: 'Сол, жылына теңге',
  withoutSalary: 'Өзгеретіндердің ішінде кесте парағында айлықақысы жоғы, қорға кірмейді: {count} лауазым.',
  curve: 'Қызмет алушылардың санына қарай қажетті бірліктер',
  curveSays:
    'Қазір, {residents} қызмет алушымен: {units} бірлік. {from} мен {to} қызмет алушы аралығында – {least} бірліктен {most} бірлікке дейін.',
  curveSaysAtLeast:
    'Қазір, {residents} қызмет алушымен: кемінде {units} бірлік. {from} мен {to} қызмет алушы аралығында, анықталмағанды қоспағанда – {least} бірліктен {most} бірлікке дейін.',
  curveSteps: 'Барлық өзгеріс – тізіммен',
  curveFrom: 'Қызмет алушылар, бастап',
  today: 'қазір',
  write: 'Параққа жазу',
  writing: 'Жазылуда…',
  written: 'Салыстыру «{sheet}» парағында.',
  chartNotDrawn: 'Excel диаграмманы салмады; оның сандары кестенің оң жағында.',
};
