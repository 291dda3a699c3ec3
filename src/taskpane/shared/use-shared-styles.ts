import { makeStyles, tokens } from '@fluentui/react-components';

const small = { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 };
const column = { display: 'flex', flexDirection: 'column' } as const;
const row = { display: 'flex', flexWrap: 'wrap', gap: '8px' } as const;

/** The styles that several places of the pane have in common. */
export const useSharedStyles = makeStyles({
  text: { margin: 0 },
  hint: { margin: 0, ...small },
  small,
  smallLine: { display: 'block', ...small },
  strong: { fontWeight: tokens.fontWeightSemibold },
  smallTitle: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: '20px' },
  near: { ...column, gap: '8px' },
  stack: { ...column, gap: '12px' },
  apart: { ...column, gap: '16px' },
  row,
  centredRow: { ...row, alignItems: 'center' },
  start: { alignSelf: 'flex-start' },
});
