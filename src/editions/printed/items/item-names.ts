import { catalogue } from '../../../i18n/catalogue';

/** What the items, types and sections are called that a printed page asks without naming them. */
export const itemName = catalogue({
  kk: {
    isThere: '{what}: бар ма',
    positions: 'Лауазымдар',
    norm: 'Үлгілік норматив: {name}, бірлік',
    posts: 'Тәулік бойғы посттар: {name}',
    area: 'Аудан, м²: {name}',
  },
  ru: {
    isThere: 'есть: {what}',
    positions: 'Должности',
    norm: 'Типовой норматив: {name}, ед.',
    posts: 'Круглосуточные посты: {name}',
    area: 'Площадь, м²: {name}',
  },
  en: {
    isThere: 'there is: {what}',
    positions: 'Positions',
    norm: 'Norm of another act: {name}, units',
    posts: 'Round-the-clock posts: {name}',
    area: 'Area, m²: {name}',
  },
});
