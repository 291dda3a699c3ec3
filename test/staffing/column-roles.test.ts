import { roleOf } from '../../src/staffing/column-roles';

/** What a title of a column alone says of what stands below it; undefined where it says nothing. */
test.each<[title: string, role: ReturnType<typeof roleOf>]>([
  // What a table approves.
  ['Штат', 'approved'],
  ['По штату', 'approved'],
  ['По штатному расписанию', 'approved'],
  ['Согласно штатного расписания', 'approved'],
  ['По ШР', 'approved'],
  ['Штатные ед.', 'approved'],
  ['Ш/Е', 'approved'],
  ['Ш/б саны', 'approved'],
  ['Штат бір.', 'approved'],
  ['Размер ставки', 'approved'],
  ['Количество единиц, утверждённых приказом директора', 'approved'],
  // What is occupied, and what is not.
  ['Занятые ставки', 'occupied'],
  ['Занимаемая ставка', 'occupied'],
  ['Замещено', 'occupied'],
  ['Бос емес штат бірлігі', 'occupied'],
  ['Не занято', 'vacant'],
  ['Незанятые ставки', 'vacant'],
  ['Не замещено', 'vacant'],
  ['Толмаған', 'vacant'],
  ['Бос тұрған штат бірлігі', 'vacant'],
  // What is due, or may come to be.
  ['По типовому штату, ед.', 'other'],
  ['Расчётное количество единиц', 'other'],
  ['Кол-во ставок по приказу № 343', 'other'],
  ['Минимум единиц', 'other'],
  ['Ең төменгі бірлік саны', 'other'],
  ['К сокращению, единиц', 'other'],
  ['Вводимые единицы', 'other'],
  ['Сокращаемые ставки', 'other'],
  ['Типовые штаты', 'other'],
  ['Минимальный оклад', 'salary'],
  ['Не хватает единиц', 'other'],
  ['% укомплектованности', undefined],
  // Units of something, and what is no staff.
  ['Ставок на 1 группу', 'other'],
  ['Кол-во единиц в смену', 'other'],
  ['Ауысымдағы адам саны', 'other'],
  ['Количество групп', 'other'],
  ['Количество коек', 'other'],
  ['Кол-во детей', 'other'],
  ['Количество месяцев', 'other'],
  ['Кол-во машин', 'other'],
  ['Топ саны', 'other'],
  ['Штатная численность (на 120 мест)', 'approved'],
  // People and positions.
  ['Ф.И.О. работника, занимающего должность', 'other'],
  ['Т.А.Ә.', 'other'],
  ['Фамилия, должность', 'other'],
  ['Занимаемая должность', 'name'],
  ['Сокращённое наименование должности', 'name'],
  ['Должность (сокращённо)', 'name'],
  ['Типовая должность', 'name'],
  // Numbers of lines, and of buildings.
  ['№ п/п', 'number'],
  ['№', 'number'],
  ['№ 1 корпус', undefined],
])('%s: %s', (title, role) => {
  expect(roleOf(title)).toBe(role);
});
