import type { NormsByHand } from './staffing-workbook';

/*
 * Columns of the annex of order No. 343, copied from the printed table for one facility type each. A post is 5.25 units
 * and is formed on at least 50 beds (rows 36 and 63) or 100 beds (row 37); beds are as many as residents and posts are
 * beds ÷ 50 (÷ 100) where not told (I-2, I-3). Shares are granted in half units, rounded down (I-1).
 */

/** The annex's sections by their first rows: 1–32, 33, 34–49, 50–65, 66, 67–73, 74, 75–77, 78. */
const sectionStarts = [1, 33, 34, 50, 66, 67, 74, 75, 78];

/** The number of the section in which a row stands. */
export function sectionOf(row: number): number {
  return sectionStarts.filter((start) => start <= row).length;
}

export const sections = sectionStarts.map((_, at) => at + 1);

/** Footnote 5, 100 residents, column 51–100, nothing else told. Four doctors, so no head of department (row 5). */
export const elderly100: NormsByHand = {
  required: {
    ...{ 1: 1, 3: 1, 6: 1, 7: 0.5, 8: 1, 9: 1, 10: 1, 11: 1, 13: 1, 14: 1, 16: 1, 17: 0.5, 18: 1, 20: 4, 32: 1 }, // 17
    ...{ 33: 2.5 },
    // Row 36: two posts. Row 44: 100 ÷ 50. Row 45: 100 ÷ 100.
    ...{ 36: 10.5, 40: 2, 41: 1, 42: 1, 43: 0.5, 44: 2, 45: 1, 47: 1.5, 49: 2 }, // 21.5
    ...{ 51: 1, 52: 1, 53: 1, 55: 1, 58: 1, 60: 0.5, 62: 1, 63: 10.5, 64: 1, 65: 0.5 }, // 18.5
    ...{ 66: 1, 75: 1, 76: 1, 78: 1 },
  },
  open: [15, 19, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 38, 48, 56, 57, 59, 61, 74, 77],
};

/** Footnote 5, 25 residents, column ≤25, nothing else told: too few beds for a post, so rows 36 and 63 are open. */
export const elderly25: NormsByHand = {
  required: {
    ...{ 1: 1, 6: 1, 9: 0.5, 10: 0.5, 13: 1, 16: 0.5, 20: 3, 33: 1.5 },
    ...{ 40: 1, 41: 0.5, 42: 0.5, 44: 0.5, 47: 0.5, 49: 0.5, 53: 0.5, 55: 0.5, 58: 0.5, 64: 0.5 },
    ...{ 66: 0.5, 75: 0.5, 78: 0.5 },
  },
  open: [19, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 36, 38, 48, 56, 57, 61, 63, 74, 77],
};

/** Footnote 4, 120 residents, column 101–150, with all that `fullProfile` tells. */
export const psychoneurological120: NormsByHand = {
  required: {
    // Row 5: six doctors are told. Rows 21 to 30 as told; no lift (19), a sewer (31).
    ...{ 1: 1, 3: 1, 5: 1, 6: 1, 7: 1, 8: 1, 9: 1, 10: 1, 11: 1, 13: 1, 14: 1, 15: 1, 16: 1, 17: 1, 18: 1, 20: 4 },
    ...{ 21: 3, 22: 1, 23: 1, 24: 2, 25: 1, 26: 1, 27: 0.5, 28: 2, 29: 1, 30: 4, 32: 1 }, // 36.5 with the line above
    ...{ 33: 3.5 },
    // Row 34: 120 ÷ 100 = 1.2. Row 36: two posts, row 37: one. Row 38: 8 ÷ 6 = 1.33. Row 44: 120 ÷ 50 = 2.4.
    ...{ 34: 1, 36: 10.5, 37: 5.25, 38: 1, 39: 0.5, 40: 3, 41: 1, 42: 2, 43: 1, 44: 2, 45: 1, 47: 2, 48: 6.5, 49: 3 },
    // Row 61: 12 ÷ 20 + 10 ÷ 40 = 0.85. Row 63: two posts.
    ...{ 51: 1.5, 52: 1.5, 53: 1.5, 55: 1, 58: 1, 59: 0.5, 60: 1, 61: 0.5, 62: 1, 63: 10.5, 64: 1, 65: 1 }, // 22
    ...{ 66: 1.5, 70: 2, 71: 1, 72: 1, 74: 3, 75: 1, 76: 1, 77: 1, 78: 1 },
  },
  open: [],
};

/** Footnote 3, 50 residents, column 26–50, nothing else told: one post for rows 36 and 63. */
export const musculoskeletal50: NormsByHand = {
  required: {
    ...{ 1: 1, 3: 1, 6: 1, 8: 1, 9: 0.5, 10: 0.5, 13: 1, 16: 0.5, 17: 0.5, 20: 3, 33: 2 }, // 12
    ...{ 36: 5.25, 40: 2, 41: 0.5, 42: 0.5, 44: 0.5, 47: 1, 49: 1 }, // 10.75
    ...{ 50: 0.5, 55: 1, 58: 0.5, 63: 5.25, 64: 0.5, 66: 0.5, 69: 0.5, 71: 0.5, 72: 0.5, 75: 0.5, 78: 1 }, // 11.25
  },
  open: [19, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 34, 38, 48, 56, 57, 61, 68, 70, 73, 77],
};

/** Footnote 2, 200 residents, column 151–200, nothing else told. Doctors 2 + 1.5 + 2 + 1 = 6.5, so row 5 has its unit. */
export const children200: NormsByHand = {
  required: {
    ...{
      1: 1,
      2: 1,
      3: 1,
      5: 1,
      6: 1,
      7: 1,
      8: 1,
      9: 1,
      10: 1,
      11: 1,
      13: 1,
      14: 1,
      16: 1,
      17: 1,
      18: 1,
      20: 4,
      32: 1,
    },
    ...{ 33: 4.5, 39: 1, 40: 4, 41: 1, 42: 2, 43: 1, 44: 4, 45: 2, 47: 2.5, 49: 4 },
    // Row 63: four posts.
    ...{ 50: 2, 52: 1.5, 53: 2, 55: 1, 58: 1, 60: 1, 62: 1, 63: 21, 64: 2, 66: 2, 67: 1, 69: 2, 71: 1, 72: 1 },
    ...{ 75: 1, 76: 1, 78: 1 },
  },
  open: [15, 19, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 35, 38, 48, 59, 61, 68, 70, 73, 77],
};

/**
 * Footnote 4, 620 residents, column >500, nothing else told. Doctors 3 + 2 + 2 + 1 = 8, so a deputy director (row 4);
 * no head of department above 500 (D-1). Twelve posts (36, 63) and six (37).
 */
export const psychoneurological620: NormsByHand = {
  required: {
    ...{
      1: 1,
      2: 1,
      3: 1,
      4: 1,
      6: 1,
      7: 1,
      8: 1,
      9: 1,
      10: 3,
      11: 1,
      13: 1,
      14: 1,
      16: 1,
      17: 2,
      18: 1,
      20: 4,
      32: 1,
    },
    // Row 44: 620 ÷ 50 = 12.4. Row 45: 6.2.
    ...{ 33: 10, 36: 63, 37: 31.5, 39: 1, 40: 8, 41: 3, 42: 6, 43: 4, 44: 12, 45: 6, 46: 1, 47: 8, 49: 7 },
    ...{
      51: 3,
      52: 2,
      53: 2,
      55: 1,
      58: 1,
      60: 1,
      62: 1,
      63: 63,
      64: 6,
      65: 1,
      66: 3,
      71: 1,
      72: 1,
      75: 2,
      76: 1,
      78: 1,
    },
  },
  open: [15, 19, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 34, 38, 48, 59, 61, 70, 74, 77],
};

/** Footnote 1, 20 places, column 6–30: three positions and nothing else. */
export const unitOf20: NormsByHand = { required: { 12: 1, 33: 1, 66: 1 }, open: [] };
