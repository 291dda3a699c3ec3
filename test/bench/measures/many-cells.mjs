import { heap, median } from '../clock.mjs';
import { fullProfiles } from '../facilities.mjs';
import { isPlain, readRules } from '../peers/rules.mjs';

/** What a workbook's column of formulas asks: names as printed, residents from 1 to 600, one type, with or without a profile. */
function questions(edition, rows, profile, count) {
  const names = edition.sections.flatMap(({ positions }) => positions.map(({ name }) => name.kk));
  const asked = profile === null ? names.filter((_, row) => isPlain(rows[row])) : names;
  return Array.from({ length: count }, (_, at) => ({
    position: asked[at % asked.length],
    residents: 1 + ((at * 7) % 600),
  }));
}

function sides(requiredStaff, asked, profile) {
  const type = 'psychoneurological';
  const one = asked.map(({ position, residents }) => [[[position]], [[residents]]]);
  const positions = asked.map(({ position }) => [position]);
  const residents = asked.map((each) => [each.residents]);
  return {
    single: (at) => requiredStaff(one[at][0], one[at][1], type, profile, null),
    singles: () => {
      for (const [position, count] of one) requiredStaff(position, count, type, profile, null);
    },
    range: () => requiredStaff(positions, residents, type, profile, null),
  };
}

function checkEqual({ single, range }, count) {
  range().forEach(([value], at) => {
    const alone = at < count ? single(at)[0][0] : value;
    if (typeof value !== 'number' || alone !== value)
      throw new Error(`many cells: ${alone} alone, ${value} in the range`);
  });
}

const nsEach = (milliseconds, count) => (milliseconds * 1e6) / count;

/** 100,000 single calls against one range call, and whether a cell costs more among a million than among a thousand. */
export function manyCells({ requiredStaff }, edition) {
  const rows = readRules(edition);
  const profile = [...fullProfiles(edition).rich];
  const compared = [
    singlesAgainstRange('no profile', sides(requiredStaff, questions(edition, rows, null, 100_000), null), 5),
    singlesAgainstRange('full profile', sides(requiredStaff, questions(edition, rows, profile, 100_000), profile), 3),
  ];
  const grown = [growthOfSingles(requiredStaff, edition, rows), growthOfRange(requiredStaff, edition, rows)];
  const parts = [...compared, ...grown, memory(requiredStaff, edition, rows)];
  return {
    figures: parts.flatMap(({ figures }) => figures),
    ratios: Object.assign({}, ...parts.map(({ ratios }) => ratios)),
  };
}

function singlesAgainstRange(name, asked, runs) {
  checkEqual(asked, 1_000);
  const singles = median(runs, asked.singles);
  const range = median(runs, asked.range);
  return {
    figures: [
      { name: `100,000 single calls, ${name}`, value: nsEach(singles, 100_000), unit: 'ns a cell' },
      { name: `a range of 100,000, ${name}`, value: nsEach(range, 100_000), unit: 'ns a cell' },
    ],
    ratios: { [`many cells, ${name}: range / single calls`]: range / singles },
  };
}

/** A million calls in thousands: the last hundred thousands against the first. */
function growthOfSingles(requiredStaff, edition, rows) {
  const { singles } = sides(requiredStaff, questions(edition, rows, null, 1_000), null);
  median(100, singles);
  const [first, ...rest] = Array.from({ length: 10 }, () => median(100, singles));
  const last = rest.at(-1);
  return {
    figures: [{ name: 'single calls, the last of a million', value: nsEach(last, 1_000), unit: 'ns a cell' }],
    ratios: { 'growth to 1,000,000: single calls': last / first },
  };
}

/** A million cells as a range each thousand or as one range; the answers are kept, as a workbook keeps them. */
function growthOfRange(requiredStaff, edition, rows) {
  const small = sides(requiredStaff, questions(edition, rows, null, 1_000), null);
  const large = sides(requiredStaff, questions(edition, rows, null, 1_000_000), null);
  const thousand = median(3, () => Array.from({ length: 1_000 }, small.range));
  const one = median(3, large.range);
  return {
    figures: [
      { name: 'a thousand ranges of 1,000', value: nsEach(thousand, 1_000_000), unit: 'ns a cell' },
      { name: 'a range of 1,000,000', value: nsEach(one, 1_000_000), unit: 'ns a cell' },
    ],
    ratios: { 'growth to 1,000,000: range': one / thousand },
  };
}

function memory(requiredStaff, edition, rows) {
  const { singles, range } = sides(requiredStaff, questions(edition, rows, null, 100_000), null);
  const start = heap();
  singles();
  const afterSingles = heap();
  const kept = range();
  const afterRange = heap();
  return {
    figures: [
      { name: 'kept on the heap after 100,000 single calls', value: (afterSingles - start) / 1024, unit: 'KiB' },
      {
        name: 'the answer of a range of 100,000',
        value: (afterRange - afterSingles) / kept.length,
        unit: 'bytes a cell',
      },
    ],
  };
}
