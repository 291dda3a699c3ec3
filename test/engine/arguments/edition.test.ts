import { readEdition } from '../../../src/engine/arguments/edition';
import { Fault } from '../../../src/engine/fault';
import { norms, normsAfter } from '../ask';

/** Order No. 343, in force from 4 October 2021 until 1 July 2023, and an invented edition of 2023 without an end. */
const later = normsAfter((edition) => {
  edition.id = 'KZ-TEST-2023';
  edition.inForce = { from: '2023-06-01' };
});
const both = [norms, later];
const ids = ['KZ-343-2021', 'KZ-TEST-2023'];

function read(written: unknown, loaded = both): { id: string; day?: string } | Fault {
  const choice = readEdition(new Set(loaded), 'KZ-343-2021', written);
  if (choice instanceof Fault) return choice;
  return { id: choice.norms.edition.id, ...(choice.day === undefined ? {} : { day: choice.day }) };
}

describe('an edition by its id, or by a day on which one alone is in force', () => {
  test.each<[written: unknown, id: string, day: string | undefined]>([
    ['', 'KZ-343-2021', undefined],
    [null, 'KZ-343-2021', undefined],
    [0, 'KZ-343-2021', undefined],
    ['KZ-343-2021', 'KZ-343-2021', undefined],
    [' kz-test-2023 ', 'KZ-TEST-2023', undefined],
    ['КZ–ТЕSТ–2023', 'KZ-TEST-2023', undefined], // Cyrillic К, Т, Е, and a word processor’s dashes
    ['2021-10-04', 'KZ-343-2021', '2021-10-04'],
    ['31.05.2023', 'KZ-343-2021', '2023-05-31'],
    [44927, 'KZ-343-2021', '2023-01-01'],
    ['01.07.2023', 'KZ-TEST-2023', '2023-07-01'],
    ['2030-01-01', 'KZ-TEST-2023', '2030-01-01'],
  ])('%j: %s', (written, id, day) => {
    expect(read(written)).toEqual(day === undefined ? { id } : { id, day });
  });
});

describe('what names no edition', () => {
  test.each<[what: string, written: unknown, fault: Fault]>([
    ['an error', { code: '#N/A' }, new Fault('cellError', { where: 'edition' })],
    ['yes', true, new Fault('cellError', { where: 'edition' })],
    ['an id that is not loaded', 'KZ-230-2023', new Fault('editionDate', { edition: 'KZ-230-2023', ids })],
    ['a day that does not exist', '31.02.2022', new Fault('editionDate', { edition: '31.02.2022', ids })],
    ['a day before both', '2021-10-03', new Fault('editionNoneOn', { day: '2021-10-03', ids }, true)],
    ['a day on which both are', '2023-06-01', new Fault('editionManyOn', { day: '2023-06-01', ids }, true)],
    ['the last day on which both are', 45107, new Fault('editionManyOn', { day: '2023-06-30', ids }, true)],
  ])('%s: %j', (_what, written, fault) => {
    expect(read(written)).toEqual(fault);
  });

  test('ids that differ in their dashes alone: each by its own id, neither by what looks like both', () => {
    const [first, second] = [norms, { ...norms, edition: { ...norms.edition, id: 'KZ-34-32021' } }];
    const readOf = (written: unknown) => readEdition([first, second], 'KZ-343-2021', written);
    expect(['KZ-343-2021', ' kz-343-2021 ', ''].map(readOf)).toEqual([
      { norms: first },
      { norms: first },
      { norms: first },
    ]);
    expect(['KZ-34-32021', ' kz-34-32021 '].map(readOf)).toEqual([{ norms: second }, { norms: second }]);
    expect(readOf('KZ 3432021')).toEqual(
      new Fault('editionDate', { edition: 'KZ 3432021', ids: ['KZ-343-2021', 'KZ-34-32021'] }),
    );
  });

  test('a workbook whose default edition is not loaded', () => {
    expect(read('', [later])).toEqual(new Fault('editionDate', { edition: 'KZ-343-2021', ids: ['KZ-TEST-2023'] }));
  });
});
