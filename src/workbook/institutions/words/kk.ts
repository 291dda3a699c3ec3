import type { InstitutionWords } from './en';

export const kk: InstitutionWords = {
  section: '{number}. {section}',
  required: 'Қажет, барлығы',
  gap: 'Айырма',
  shortMonth: 'Айына жетіспеушілік, теңге',
  shortYear: 'Жылына жетіспеушілік, теңге',
  note: 'Ескертпе ({edition})',
  atLeast: 'кемінде: {undetermined} лауазым анықталмады',
  unfit: '{item}: «{value}» – жауап емес',
  unread: '«{written}» оқылмады және есептелмеді',
  sumAll: 'Барлығы: {count} ұйым',
  sumRegion: '{region}: {count} ұйым',
  sumOpen: 'соның ішінде «кемінде»: {open}',
  sumUnread: 'оқылмағаны: {unread}',
};
