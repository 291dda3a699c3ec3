/** Fill and text colours of the sheets; they stay legible in grey print. */
export const colours = {
  heading: '#D9E2EC',
  section: '#EEF2F6',
  total: '#F3F3F3',
  /** Cells that people fill in. */
  input: '#FFF8E1',
  grid: '#A9B4C0',
  quiet: '#5F6B7A',
  /** Bars of a chart: dark and light, so that they differ in grey. */
  required: '#1F4E79',
  actual: '#BDD7EE',
} as const;
