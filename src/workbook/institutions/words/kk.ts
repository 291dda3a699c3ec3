import type { InstitutionWords } from './en';

export const kk: InstitutionWords = {
  section: '{number}. {section}',
  required: 'Барлығы қажет',
  gap: 'Айырма',
  shortMonth: 'Айына жетпейді',
  shortYear: 'Жылына жетпейді',
  note: 'Ескертпе ({edition})',
  atLeast: 'кемінде: {undetermined} лауазым анықталмады',
  unfit: '{item}: «{value}» – жауап емес',
};
