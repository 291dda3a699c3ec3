import type { TableJson } from '../../../src/workbook/check/tables-json';

/** What was read of the tables of a sheet, as a shape writes it down; columns without a role are left out. */
export function said(tables: readonly TableJson[]): string {
  return tables
    .map(({ columns, lines, sums }) =>
      [
        columns
          .flatMap(({ at, role, isHidden }) =>
            role === 'other' ? [] : `${at} ${role}${isHidden === true ? ' hidden' : ''}`,
          )
          .join(', '),
        ...lines.map(sayLine),
        ...sums.map(({ cell, says, read }) => `sum ${cell} says ${says}, read ${read}`),
      ].join('\n'),
    )
    .join('\n\n');
}

function sayLine({ cell, name, units, unread, salary, isHidden, ...line }: TableJson['lines'][number]): string {
  const place = line.isStruck === true ? 'struck out' : (line.partOf ?? line.department);
  const named = `${cell}${place === undefined ? '' : ` [${place}]`} ${name}`.trim();
  const count = unread === undefined ? String(units ?? 'blank') : `not read «${unread}»`;
  return [`${named}: ${count}`, salary ?? [], isHidden === true ? 'hidden' : []].flat().join('; ');
}
