import { Fault } from '../../../../src/engine/fault';
import { typedSizes, type UnsureSizes } from '../../../../src/taskpane/facility/sizes/typed-sizes';
import { facilityOf, norms, type TypeId } from '../../../engine/ask';

/** Numbers of residents as people type them. */
const read = (text: string, type: TypeId = 'elderly-disabled', residents = 143): number[] | UnsureSizes | Fault => {
  const sizes = typedSizes(norms, facilityOf(type, residents), text);
  return Array.isArray(sizes) ? sizes.map((one) => one.residents) : sizes;
};

test.each([
  ['semicolons', '143; 151; 180', [143, 151, 180]],
  ['spaces', '143 151 180', [143, 151, 180]],
  ['commas', '143, 151,180', [143, 151, 180]],
  ['a line each, with commas at their ends', '143,\n151,\n180', [143, 151, 180]],
  ['a semicolon at the end', '143;', [143]],
  ['a line each', '143\n151\r\n180\n', [143, 151, 180]],
  ['a number twice counts once', '143; 151; 143', [143, 151]],
  ['one alone', '143', [143]],
  ['in their own order', '180; 143', [180, 143]],
])('%s', (_what, text, sizes) => {
  expect(read(text)).toEqual(sizes);
});

test.each([
  ['thousands with a space between semicolons', '1 200; 1 300', '1 200'],
  ['a thousand with a space', '1 200', '1 200'],
  ['a thousand with a comma', '1,200', '1,200'],
  ['a thousand among others', '100 1 200', '1 200'],
  ['a part of a resident with a comma', '150,5', '150,5'],
  ['the same between semicolons', '143; 150,5', '150,5'],
  ['spaces and semicolons', '143; 151 180', '151 180'],
])('%s may be one number or several', (_what, text, unsure) => {
  expect(read(text)).toEqual({ unsure });
});

test.each([
  ['nothing', ' ; ', 'sizesEmpty', {}],
  ['too many', '1 2 3 4 5 6 7', 'sizesMany', { most: 6 }],
  ['a word', '143; many', 'inSize', { size: 2, fault: { key: 'residentsText' } }],
  ['nought', '0; 143', 'inSize', { size: 1, fault: { key: 'residentsEmpty' } }],
  ['less than nought', '143; -5', 'inSize', { size: 2, fault: { key: 'residentsWhole' } }],
  ['a part of a resident', '143.5; 151', 'inSize', { size: 1, fault: { key: 'residentsWhole' } }],
] as const)('a sentence about %s', (_what, text, key, params) => {
  expect(read(text)).toMatchObject({ key, params });
});

test('a number for which the norms of the type are not set', () => {
  expect(read('12 31', 'assisted-living', 12)).toMatchObject({
    key: 'inSize',
    params: { size: 2, fault: { key: 'residentsOutside' } },
  });
});

test('the other sizes are the same facility otherwise', () => {
  const today = facilityOf('elderly-disabled', 143, { vehicles: 3 });
  const sizes = typedSizes(norms, today, '151; 180');
  expect(sizes).toMatchObject([{ profile: today.profile }, { profile: today.profile }]);
});
