import { KZ_343_2021 } from '../../src/norms/KZ-343-2021';
import fingerprints from '../../src/norms/fingerprints.json';
import { excel, expectError } from './excel';
import { inEachLanguage } from './in-each-language';

/** =NORMS.EDITION([edition or date]): label and value, a line each. */
function edition(wanted?: unknown): unknown[] {
  return (excel('EDITION', wanted) as unknown[][]).map(([, value]) => value);
}

test('id, title, citation, dates, status, fingerprint', () => {
  const [id, title, citation, from, until, status, fingerprint] = edition();
  expect(id).toBe('KZ-343-2021');
  expect(title).toBe(KZ_343_2021.title.kk);
  expect(citation).toMatch(/№ 343.*24491/);
  expect(String(from)).toMatch(/2021-10-04|04\.10\.2021|44473/);
  expect(String(until)).toMatch(/2023-07-01|01\.07\.2023|45108/);
  expect(status).toMatch(/01\.07\.2023.*230/);
  expect(fingerprint).toBe(fingerprints['KZ-343-2021']);
  expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
});

test.each(['KZ-343-2021', 'kz-343-2021', ' KZ-343-2021 ', '', 0, null])('%j: the edition, by its dates alone', (id) => {
  expect(edition(id)).toEqual(edition());
});

test.each([44473, 44473.5, 45107, '2021-10-04', '2023-06-30', '30.06.2023', '4.10.2021'])(
  'on %j it was in force',
  (day) => {
    const [id, , , , , status] = edition(day);
    expect(id).toBe('KZ-343-2021');
    expect(status).not.toBe(edition()[5]);
    expect(status).toMatch(/2021|2023/);
  },
);

test.each([44472, 45108, '2021-10-03', '2023-07-01', '01.07.2023', '03.10.2021', 46000])(
  'on %j none is in force: #N/A that names the ids',
  (day) => {
    inEachLanguage(() => expectError(excel('EDITION', day), '#N/A', 'KZ-343-2021'));
  },
);

test.each(['KZ-230-2023', 'қазіргі', '31.02.2022', '2022-13-01', '1.7.23', -1, true, { code: '#N/A' }])(
  '%j is neither edition nor date',
  (wanted) => {
    expectError(excel('EDITION', wanted), '#VALUE!');
  },
);

test('labels and texts are the workbook’s language, the rest is the same', () => {
  const [kk, ru, en] = inEachLanguage(() => excel('EDITION') as string[][]);
  expect([kk, ru, en].map((rows) => rows?.map(([label]) => label))).toEqual([
    expect.arrayContaining(['Дереккөз']),
    expect.arrayContaining(['Источник']),
    expect.arrayContaining(['Source']),
  ]);
  expect([kk?.[0]?.[1], kk?.[6]?.[1]]).toEqual([en?.[0]?.[1], en?.[6]?.[1]]);
  expect([ru?.[0]?.[1], ru?.[6]?.[1]]).toEqual([en?.[0]?.[1], en?.[6]?.[1]]);
});
