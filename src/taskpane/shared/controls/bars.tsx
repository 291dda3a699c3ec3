import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

interface BarsProps {
  readonly required: number;
  readonly actual: number | undefined;
  /** The largest figure of all bars, which gets the full width. */
  readonly most: number;
}

const thickness = 7;
const gap = 3;

const useStyles = makeStyles({
  bars: { display: 'block', width: 'calc(100% - 2px)', margin: '4px 1px', overflow: 'visible' },
  /** An outline, so that the two are told apart without colour. */
  required: {
    fill: 'none',
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: '1.5px',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  actual: {
    fill: tokens.colorBrandForeground1,
    '@media (forced-colors: active)': { fill: 'Highlight' },
    '@media print': { fill: '#666' },
  },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '16px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  item: { display: 'inline-flex', alignItems: 'center', gap: '6px' },
  sample: { width: '24px', flexShrink: 0 },
});

/**
 * A bar for what is required above one for what there is, on the same scale. Screen readers read the figures beside it.
 */
export function Bars({ required, actual, most }: BarsProps): ReactElement {
  const styles = useStyles();
  const share = (units: number): string => `${most > 0 ? Math.max(0, (units / most) * 100) : 0}%`;
  const height = actual === undefined ? thickness : 2 * thickness + gap;
  return (
    <svg className={styles.bars} height={height} aria-hidden focusable={false}>
      {required > 0 && <rect className={styles.required} width={share(required)} height={thickness} />}
      {actual !== undefined && actual > 0 && (
        <rect className={styles.actual} y={thickness + gap} width={share(actual)} height={thickness} />
      )}
    </svg>
  );
}

/** Which bar is which. */
export function BarsLegend(props: { readonly required: string; readonly actual: string }): ReactElement {
  const styles = useStyles();
  const sample = (kind: 'required' | 'actual', word: string): ReactElement => (
    <span className={styles.item}>
      <svg className={mergeClasses(styles.bars, styles.sample)} height={thickness} focusable={false}>
        <rect className={styles[kind]} width="100%" height={thickness} />
      </svg>
      {word}
    </span>
  );
  return (
    <div className={styles.legend} aria-hidden>
      {sample('required', props.required)}
      {sample('actual', props.actual)}
    </div>
  );
}
