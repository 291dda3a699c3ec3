import { makeStyles, tokens } from '@fluentui/react-components';

/** The width of the name column with padding and border. */
const names = '134px';
const line = `1px solid ${tokens.colorNeutralStroke2}`;

/** The looks of the annex: ruled like the printed page; the name column stays in sight while the others scroll. */
export const useAnnexStyles = makeStyles({
  scroll: {
    overflow: 'auto',
    containerType: 'inline-size',
    isolation: 'isolate',
    border: line,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    borderCollapse: 'separate',
    borderSpacing: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    width: '100%',
  },
  head: {
    padding: '4px 6px',
    borderBottom: line,
    borderRight: line,
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
    textAlign: 'center',
  },
  name: {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    boxSizing: 'border-box',
    width: names,
    minWidth: names,
    maxWidth: names,
    padding: '4px 6px',
    borderBottom: line,
    borderRight: `2px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
    hyphens: 'auto',
  },
  headName: { backgroundColor: tokens.colorNeutralBackground3, fontWeight: tokens.fontWeightSemibold, zIndex: 3 },
  cell: {
    minWidth: '44px',
    padding: '4px 6px',
    borderBottom: line,
    borderRight: line,
    textAlign: 'center',
    verticalAlign: 'middle',
  },
  rule: { textAlign: 'left', minWidth: `min(220px, 100cqw - ${names} - 14px)` },
  /**
   * The words of a cell wider than the visible part: they wrap to that part and stay in it while the columns scroll.
   */
  words: {
    display: 'inline-block',
    position: 'sticky',
    left: `calc(${names} + 6px)`,
    right: '6px',
    maxWidth: `calc(100cqw - ${names} - 14px)`,
  },
  /** The same before anything has been scrolled: beside the first column. */
  besideFirst: { maxWidth: `calc(100cqw - ${names} - 71px)` },
  highlighted: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    outline: `2px solid ${tokens.colorBrandStroke1}`,
    outlineOffset: '-2px',
    '@media (forced-colors: active)': { outlineColor: 'Highlight' },
  },
});
