import type { InstitutionWords } from './en';

export const kk: InstitutionWords = {
  section: '{number}. {section}',
  required: 'Қажет, барлығы',
  gap: 'Айырма',
  shortMonth: 'Айына жетіспеушілік',
  shortYear: 'Жылына жетіспеушілік',
  note: 'Ескертпе ({edition})',
  atLeast: 'кемінде: {undetermined} лауазым анықталмады',
  unfit: '{item}: «{value}» – жауап емес',
};
