import { freeTable, readTableName, tableName } from '../../../src/workbook/facility/names';

describe('names of the staffing sheets’ ranges', () => {
  test.each([
    ['NormsProfile', 'Profile', 1, 1],
    ['NormsProfile_2', 'Profile', 1, 2],
    ['NormsProfile3', 'Profile', 3, 1],
    ['NormsNotes3_2', 'Notes', 3, 2],
    ['NormsBody12', 'Body', 12, 1],
  ] as const)('%s', (name, kind, table, part) => {
    expect(tableName(kind, table, part)).toBe(name);
    expect(readTableName(name)).toEqual({ kind, table, part });
  });

  test.each(['Budget', 'NormsProfileOld', 'MyNormsProfile', 'Norms'])('%s is somebody else’s', (name) =>
    expect(readTableName(name)).toBeUndefined(),
  );

  test.each([
    [[], 1],
    [['Budget'], 1],
    [['NormsBody', 'NormsSetup'], 2],
    [['normsprofile'], 2],
    [['NormsBody', 'NormsBody3'], 2],
  ])('of %j, the first free is %i', (names, table) => expect(freeTable(names)).toBe(table));
});
