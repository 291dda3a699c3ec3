import { Fault } from '../../../../src/engine/fault';
import { compute } from '../../../../src/taskpane/facility/computation';
import { progress, questionGroups, type QuestionGroup } from '../../../../src/taskpane/facility/questions/questions';
import { norms } from '../../norms-used';
import { entered } from '../../shared/entry';

function asked(type: string, residents: string, answers: Record<string, string> = {}): QuestionGroup[] {
  const computation = compute(norms, entered(type, residents, answers), undefined);
  if (computation === undefined || computation instanceof Fault) throw new Error('no such facility');
  return questionGroups(norms, computation.facility, computation.requirements);
}

const items = (groups: readonly QuestionGroup[], kind: QuestionGroup['kind']): string[] =>
  groups.filter((group) => group.kind === kind).flatMap(({ questions }) => questions.map(({ item }) => item.id));

const find = (groups: readonly QuestionGroup[], id: string): QuestionGroup['questions'][number] | undefined =>
  groups.flatMap(({ questions }) => questions).find(({ item }) => item.id === id);

describe('what is asked of a psychoneurological organisation with 120 residents', () => {
  const groups = asked('psychoneurological', '120');

  test('only what its rows depend on in the column 101–150, most units first, then as the rows stand', () => {
    expect(items(groups, 'needed')).toEqual([
      ...['noSewer', 'pitsNotEmptiedCentrally'], // row 31: 4 units
      'foodStore', // 15
      'vehicles', // 21
      'tractors', // 22
      'groundsHa', // 23
      ...['hairSalon', 'noUsableHairdresser'], // 34
      ...['palliativeWards', 'severelyIllResidents'], // 38
      ...['severeMusculoskeletalResidents', 'moderateMusculoskeletalResidents'], // 61
      'studyGroups', // 70
      'workProfiles', // 74
      'library', // 77
      'pharmacy', // 59: 0.5 unit in this column
    ]);
  });

  test('what the typical norms decide comes last', () => {
    expect(items(groups, 'other-act')).toEqual([
      ...['lift', 'typicalNorm.lift-operator'], // 19
      'typicalNorm.yard-cleaner',
      'typicalNorm.plumber',
      'typicalNorm.electrician',
      'typicalNorm.welder',
      'typicalNorm.auxiliary-worker',
      'typicalNorm.building-repairer',
      'typicalNorm.boiler-operator',
      'typicalNorm.cleaner', // 48
    ]);
  });

  test.each([
    ['beds', 120, 'I-3', { kind: 'residents' }],
    ['wardPosts', 2, 'I-2', { kind: 'posts', formedOn: [{ count: 120, perPost: 50 }] }],
    ['supervisionPosts', 1, 'I-2', { kind: 'posts', formedOn: [{ count: 120, perPost: 100 }] }],
    ['nursePosts', 2, 'I-2', { kind: 'posts', formedOn: [{ count: 120, perPost: 50 }] }],
    // Rows 51, 52, 53: 1.5 each; row 55: 1; rows 50 and 54 are for children.
    ['doctorPositions', 5.5, 'I-4', { kind: 'rows', rows: [50, 51, 52, 53, 54, 55] }],
  ])('%s is assumed to be %s (%s)', (item, value, by, because) => {
    expect(items(groups, 'assumed')).toContain(item);
    expect(find(groups, item)?.assumed).toEqual({ value, by, because });
  });

  test('nothing is asked that belongs to other types', () => {
    const all = groups.flatMap(({ questions }) => questions.map(({ item }) => item.id));
    expect(all).not.toContain('pool');
    expect(all).not.toContain('ridingConditions');
    expect(all).not.toContain('groupsOf6');
  });

  test('each question names the positions that it decides', () => {
    const rows = (item: string): number[] =>
      groups
        .filter(({ questions }) => questions.some((one) => one.item.id === item))
        .flatMap(({ positions }) => positions.map(({ position }) => position.row));
    expect(rows('beds')).toEqual([36, 37, 45, 63]);
    expect(rows('noSewer')).toEqual([31]);
  });
});

test('study groups and groups of children come before what decides less', () => {
  const groups = asked('children-psychoneurological', '70');
  // Row 35: 5.25 units a group; rows 68, 70, 73: 1.5 + 1 + 1 units a study group.
  expect(items(groups, 'needed').slice(0, 7)).toEqual([
    ...['groupsOf6', 'groupsOf8', 'groupsOf10', 'groupsOf12'],
    ...['noSewer', 'pitsNotEmptiedCentrally'],
    'studyGroups',
  ]);
});

test('an attached unit is asked nothing', () => {
  expect(asked('assisted-living', '12')).toEqual([]);
});

describe('answers', () => {
  test('an answered question stays, in its place', () => {
    const before = items(asked('psychoneurological', '120'), 'needed');
    const after = items(asked('psychoneurological', '120', { vehicles: '2', library: 'no' }), 'needed');
    expect(after).toEqual(before);
  });

  test('“no” to the salon makes the second question about hairdressers needless', () => {
    const groups = asked('psychoneurological', '120', { hairSalon: 'no' });
    expect(find(groups, 'noUsableHairdresser')?.isMissing ?? false).toBe(false);
    expect(find(groups, 'hairSalon')).toMatchObject({ isMissing: false, isNeeded: true });
  });

  test('a question that an earlier answer has settled goes away, and comes back with it', () => {
    const both = (noSewer: string): QuestionGroup[] =>
      asked('psychoneurological', '120', { noSewer, pitsNotEmptiedCentrally: 'no', hairSalon: 'no', library: 'no' });
    expect(find(both('no'), 'noSewer')).toBeDefined();
    expect(find(both('no'), 'pitsNotEmptiedCentrally')).toBeUndefined();
    expect(find(both('yes'), 'pitsNotEmptiedCentrally')).toBeDefined();
    expect(find(both('no'), 'noUsableHairdresser')).toBeUndefined();
    expect(find(both('no'), 'library')).toBeDefined();
  });

  test('exercise therapy rooms are asked for above two units only', () => {
    // 40/20 = 2 units; 60/20 = 3 units.
    const severe = (residents: string): Record<string, string> => ({
      severeMusculoskeletalResidents: residents,
      moderateMusculoskeletalResidents: '0',
    });
    expect(find(asked('psychoneurological', '120', severe('40')), 'exerciseTherapyRooms')).toBeUndefined();
    expect(find(asked('psychoneurological', '120', severe('60')), 'exerciseTherapyRooms')?.isMissing).toBe(true);
  });

  test('posts must be given where the beds are too few for one', () => {
    const groups = asked('psychoneurological', '40');
    expect(find(groups, 'wardPosts')).toMatchObject({ isMissing: true, assumed: undefined });
  });

  test('a number that was given is no assumption any more', () => {
    expect(find(asked('psychoneurological', '120', { wardPosts: '1' }), 'wardPosts')?.assumed).toBeUndefined();
  });

  test('what is “don’t know” is counted apart from what nobody answered', () => {
    const groups = asked('psychoneurological', '120', { vehicles: '?' });
    expect(progress(groups, (item) => item === 'vehicles')).toEqual({ open: 25, notKnown: 1 });
  });
});
