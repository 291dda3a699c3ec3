/** Every facility type at both edges of each of its columns. `type` is the footnote number, `typeAt` its place. */
export function facilitiesAtEdges({ types, columns }) {
  return types.flatMap(({ id, footnote }, typeAt) => {
    const own = columns.filter((column) => column.types?.includes(id));
    const used = own.length > 0 ? own : columns.filter((column) => column.types === undefined);
    return used.flatMap((column) =>
      [column.from, column.to ?? column.from + 99].map((residents) => ({
        type: footnote,
        typeAt,
        residents,
        columnAt: columns.indexOf(column),
      })),
    );
  });
}

/** Profiles in which everything is known: in one every answer is yes, in the other little is there. */
export function fullProfiles({ profile }) {
  const items = profile.filter(({ kind }) => kind !== 'rounding');
  const fill = (yesNo, number) =>
    new Map(items.map(({ id, kind }, at) => [id, kind === 'yes-no' ? yesNo : number(at)]));
  return { rich: fill(true, (at) => 6 + (at % 7) * 9), poor: fill(false, (at) => at % 3) };
}
