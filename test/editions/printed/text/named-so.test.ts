import { readPage } from '../../../../src/editions/printed/read-page';

/** A figure that stands beside a name is of the row only where it names the row's position. */
test.each([
  ['Врач-терапевт', '1 должность врача на 50 коек', '1 per 50 beds'],
  ['Медицинская сестра палатная', '1 ставка медицинской сестры на 20 коек', '1 per 20 beds'],
  ['Санитарка', '1 санитарка на 20 коек', '1 per 20 beds'],
  ['Тәрбиеші', '10 балаға 1 тәрбиеші', '1 per 10 children'],
  ['Повар', '2 повара', '2'],
  ['Кухонный рабочий', '2 повара', undefined],
  ['Санитарка', '1 должность медицинской сестры на 20 коек', undefined],
  ['Няня', '1 воспитатель на группу', undefined],
  ['Водитель автомобиля', '1 автомобиль', undefined],
])('%s: %s', (name, printed, rule) => {
  const rows = [
    ['Наименование должности', 'Количество единиц'],
    [name, printed],
    ['Директор', '1'],
  ];
  const cell = readPage({ name: 'Лист', rows })?.sections[0]?.positions[0]?.cells[0];
  expect(cell?.is === 'read' ? cell.rule : undefined).toBe(rule);
});
