/** Fills and letters of the sheets; they print well in grey. */
export const colours = {
  heading: '#D9E2EC',
  section: '#EEF2F6',
  total: '#F3F3F3',
  /** Cells that people fill in. */
  input: '#FFF8E1',
  grid: '#A9B4C0',
  quiet: '#5F6B7A',
} as const;
