import { partsOfSheet, requiredInParts } from '../../../src/workbook/check/facility-reference';
import { attached, part } from '../facility/plans';

test('the sheet of one institution: its named cells', () => {
  const parts = partsOfSheet({ table: 2, parts: [part] });
  expect(requiredInParts(40, parts, 'KZ-343-2021')).toBe(
    'NORMS.REQUIRED_STAFF(40,NormsResidents2,NormsTypes2,NormsProfile2,"KZ-343-2021")',
  );
});

test('with an attached unit: a call a part, summed', () => {
  const parts = partsOfSheet({ table: 1, parts: [part, attached] });
  expect(requiredInParts(66, parts, 'KZ-343-2021')).toBe(
    'NORMS.REQUIRED_STAFF(66,INDEX(NormsResidents,1),INDEX(NormsTypes,1),NormsProfile,"KZ-343-2021")' +
      '+NORMS.REQUIRED_STAFF(66,INDEX(NormsResidents,2),INDEX(NormsTypes,2),NormsProfile_2,"KZ-343-2021")',
  );
});

test('without a profile its argument is left out', () => {
  const asked = { residents: '120', type: '"elderly-disabled"', profile: undefined };
  expect(requiredInParts(1, [asked], 'KZ-343-2021')).toBe(
    'NORMS.REQUIRED_STAFF(1,120,"elderly-disabled",,"KZ-343-2021")',
  );
});
