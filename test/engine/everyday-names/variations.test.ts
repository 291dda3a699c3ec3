import { meaningOf, type Meaning } from '../../../src/engine/names/meaning';
import { namesOf } from '../../../src/engine/names/names';
import { norms } from '../ask';
import { variations } from './variations';

const types = [undefined, norms.edition.types.findIndex(({ id }) => id === 'psychoneurological')];

const everyday = (norms.edition.everydayNames ?? []).flatMap(({ names: all }) => Object.values(all).flat());
const own = norms.positions.flatMap(({ position }) => namesOf(position).slice(1));
const names = [...new Set([...own, ...everyday.flatMap((name) => name ?? [])])];

function rowsOf(meaning: Meaning): number[] {
  if (meaning.kind === 'none') return [];
  const positions = meaning.kind === 'one' ? [meaning.position] : meaning.candidates.map(({ position }) => position);
  return positions.map(({ position }) => position.row);
}

/** Rows that have one name, each for other facility types. */
const twins: Readonly<Record<number, number>> = { 36: 35, 74: 73 };
const plain = (row: number): number => twins[row] ?? row;

/** Whether a name written otherwise gets the answer of the name, or a more cautious one: what was taken may be asked. */
function isAsCautious(type: number | undefined, as: Meaning, other: Meaning, mayBeUnknown = false): boolean {
  if (mayBeUnknown && other.kind !== 'one') return true;
  const [rows, others] = [as, other].map((one) => [...new Set(rowsOf(one).map(plain))]) as [number[], number[]];
  const isShared = others.some((row) => rows.includes(row));
  if (as.kind === 'none') return other.kind !== 'one';
  if (other.kind === 'one') return isShared && rows.length === 1;
  // A position that the type does not have is not offered.
  const isOffered = as.kind === 'several' || type === undefined || as.position.exists[type] === true;
  return isShared || (!isOffered && other.kind === 'several');
}

test.each(variations.map((one) => [one.says, one] as const))(
  'a name means the same with %s, or is asked, never another row',
  (_says, { of, mayBeUnknown }) => {
    let count = 0;
    const wrong = types.flatMap((type) =>
      names.flatMap((name) => {
        const as = meaningOf(norms, type, name);
        const written = [...new Set(of(name))];
        count += written.length;
        return written
          .filter((one) => !isAsCautious(type, as, meaningOf(norms, type, one), mayBeUnknown))
          .map((one) => [name, one]);
      }),
    );
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(50);
  },
);
