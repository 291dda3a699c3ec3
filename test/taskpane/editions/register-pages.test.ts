import { registerPages } from '../../../src/taskpane/editions/register-pages';

test.each([
  ['24491', '2021', 'V2100024491'],
  ['№ 32875', ' 2023 ', 'V2300032875'],
  ['2355', '1998', 'V9800002355'],
])('No. %s of %s stands at %s', (number, year, act) => {
  expect(registerPages(number, year)).toEqual({
    kk: `https://adilet.zan.kz/kaz/docs/${act}`,
    ru: `https://adilet.zan.kz/rus/docs/${act}`,
  });
});

test.each([
  ['', '2021'],
  ['24491', ''],
  ['0', '2021'],
  ['343 бұйрық', '2021'],
  ['24491', '21'],
])('“%s” of “%s” leads nowhere', (number, year) => {
  expect(registerPages(number, year)).toBeUndefined();
});
