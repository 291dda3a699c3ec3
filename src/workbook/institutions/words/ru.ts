import type { InstitutionWords } from './en';

export const ru: InstitutionWords = {
  section: '{number}. {section}',
  required: 'Требуется, итого',
  gap: 'Отклонение',
  shortMonth: 'Нехватка в месяц, тенге',
  shortYear: 'Нехватка в год, тенге',
  note: 'Примечание ({edition})',
  atLeast:
    'не менее: не {undetermined:определена|определены|определено|определены} {undetermined} {undetermined:должность|должности|должностей|должности}',
  unfit: '{item}: «{value}» – не ответ',
  unread: '«{written}» не прочитано и не учтено',
  sumAll: 'Итого организаций: {count}',
  sumRegion: '{region}: организаций {count}',
  sumOpen: 'из них «не менее»: {open}',
  sumUnread: 'не прочитано: {unread}',
};
