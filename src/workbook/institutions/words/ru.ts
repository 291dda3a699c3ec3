import type { InstitutionWords } from './en';

export const ru: InstitutionWords = {
  section: '{number}. {section}',
  required: 'Требуется, итого',
  gap: 'Отклонение',
  shortMonth: 'Нехватка в месяц',
  shortYear: 'Нехватка в год',
  note: 'Примечание ({edition})',
  atLeast:
    'не менее: не {undetermined:определена|определены|определено|определены} {undetermined} {undetermined:должность|должности|должностей|должности}',
  unfit: '{item}: «{value}» – не ответ',
};
