import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';

/** The greens of a spreadsheet. */
const brand: BrandVariants = {
  10: '#04100a',
  20: '#092516',
  30: '#0c371f',
  40: '#0e4928',
  50: '#0f572f',
  60: '#106536',
  70: '#12753f',
  80: '#137c42',
  90: '#1d8c4f',
  100: '#29995b',
  110: '#38a86b',
  120: '#4aba7c',
  130: '#6cc695',
  140: '#91d4af',
  150: '#b5e3ca',
  160: '#d9f2e4',
};

export type PaneLook = 'light' | 'dark';

const dark = createDarkTheme(brand);

/**
 * The Fluent theme of each look. Under high contrast the browser replaces the colours of either. The brand's own text
 * colours are too dark to read on dark backgrounds, so the dark theme has lighter ones.
 */
export const themes: Readonly<Record<PaneLook, Theme>> = {
  light: createLightTheme(brand),
  dark: {
    ...dark,
    colorBrandForeground1: brand[120],
    colorBrandForeground2: brand[130],
    colorBrandForegroundLink: brand[120],
  },
};
