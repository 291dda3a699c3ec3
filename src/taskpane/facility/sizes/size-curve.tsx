import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { Facility } from '../../../engine/facility';
import { curveSpan, sizeCurve, type CurveStep, type SizeSpan } from '../../../engine/size-curve';
import { total } from '../../../engine/total';
import { formatNumber } from '../../../i18n/fill';
import { usePane } from '../../pane-context';
import { FiguresTable } from '../../shared/controls/figures-table';
import { TotalUnits } from '../../shared/total-units';
import { useSharedStyles } from '../../shared/use-shared-styles';
import { useSizesWords } from './use-sizes-words';

interface SizeCurveProps {
  readonly today: Facility;
  /** The numbers of residents that are compared. */
  readonly sizes: readonly number[];
}

/** The drawing's own units; the whole is as wide as the pane. */
const [width, height] = [300, 170];
const plot = { left: 34, right: 290, top: 22, bottom: 146 } as const;

const useStyles = makeStyles({
  figure: { margin: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  drawing: { display: 'block', width: '100%', maxWidth: '480px' },
  axis: { stroke: tokens.colorNeutralStroke1, '@media (forced-colors: active)': { stroke: 'CanvasText' } },
  line: {
    fill: 'none',
    stroke: tokens.colorBrandForeground1,
    strokeWidth: '2px',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  size: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: '1.5px',
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' },
  },
  today: {
    fill: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { fill: 'Highlight', stroke: 'CanvasText' },
  },
  text: {
    fill: tokens.colorNeutralForeground2,
    fontSize: '11px',
    fontFamily: tokens.fontFamilyBase,
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
});

/** The required units of a facility over its residents, with today's point on the line; the same in words and as a list. */
export function SizeCurve({ today, sizes }: SizeCurveProps): ReactElement | null {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { norms, language } = usePane();
  const words = useSizesWords();
  const span = useMemo(() => curveSpan(norms, today, sizes), [norms, today, sizes]);
  const steps = useMemo(() => sizeCurve(norms, today, span), [norms, today, span]);
  const now = total(norms, today);
  if (steps.length === 0) return null;
  const units = steps.map(({ total }) => total.units);
  const [least, most] = [Math.min(...units), Math.max(...units)];
  const isAtLeast = steps.some(({ total }) => total.undetermined > 0);
  return (
    <figure className={styles.figure}>
      <figcaption className={shared.near}>
        <h2 className={shared.smallTitle}>{words('curve')}</h2>
        <span>
          {words(isAtLeast ? 'curveSaysAtLeast' : 'curveSays', {
            ...span,
            residents: today.residents,
            units: now.units,
            least,
            most,
          })}
        </span>
      </figcaption>
      <Drawing steps={steps} span={span} most={most} today={today.residents} sizes={sizes} />
      <details>
        <summary>{words('curveSteps')}</summary>
        <FiguresTable
          caption={words('curve')}
          headings={[words('curveFrom'), words('units')]}
          lines={steps.map(({ residents, total }) => ({
            key: String(residents),
            name: formatNumber(language, residents),
            figures: [<TotalUnits key="units" total={total} />],
          }))}
        />
      </details>
    </figure>
  );
}

interface DrawingProps {
  readonly steps: readonly CurveStep[];
  readonly span: SizeSpan;
  readonly most: number;
  readonly today: number;
  readonly sizes: readonly number[];
}

/** Screen readers read the sentence above it and the list below. */
function Drawing({ steps, span, most, today, sizes }: DrawingProps): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const words = useSizesWords();
  const across = (residents: number): number =>
    plot.left + ((residents - span.from) / Math.max(1, span.to - span.from)) * (plot.right - plot.left);
  const up = (units: number): number => plot.bottom - (units / Math.max(1, most)) * (plot.bottom - plot.top);
  const unitsAt = (residents: number): number =>
    [...steps].reverse().find((step) => step.residents <= residents)?.total.units ?? 0;
  const [first, ...others] = steps;
  const path = [
    `M${across(first?.residents ?? span.from)} ${up(first?.total.units ?? 0)}`,
    ...others.map(({ residents, total }) => `H${across(residents)}V${up(total.units)}`),
    `H${plot.right}`,
  ].join('');
  const isRight = across(today) > (plot.left + plot.right) / 2;
  const inside = sizes.filter((one) => one !== today && one >= span.from && one <= span.to);
  return (
    <svg className={styles.drawing} viewBox={`0 0 ${width} ${height}`} aria-hidden focusable={false}>
      <line className={styles.axis} x1={plot.left} x2={plot.right} y1={plot.bottom} y2={plot.bottom} />
      <line className={styles.axis} x1={plot.left} x2={plot.left} y1={plot.top} y2={plot.bottom} />
      <text className={styles.text} x={plot.left - 4} y={plot.bottom} textAnchor="end">
        0
      </text>
      <text className={styles.text} x={plot.left - 4} y={plot.top + 4} textAnchor="end">
        {formatNumber(language, most)}
      </text>
      <text className={styles.text} x={plot.left} y={height - 8}>
        {span.from}
      </text>
      <text className={styles.text} x={plot.right} y={height - 8} textAnchor="end">
        {span.to}
      </text>
      <text className={styles.text} x={(plot.left + plot.right) / 2} y={height - 8} textAnchor="middle">
        {words('atResidents')}
      </text>
      <text className={styles.text} x={plot.left} y={plot.top - 10}>
        {words('units')}
      </text>
      <path className={styles.line} d={path} />
      {inside.map((residents) => (
        <circle key={residents} className={styles.size} cx={across(residents)} cy={up(unitsAt(residents))} r={3.5} />
      ))}
      <circle className={styles.today} cx={across(today)} cy={up(unitsAt(today))} r={5} />
      <text
        className={styles.text}
        x={across(today) + (isRight ? 8 : -8)}
        y={up(unitsAt(today)) + (isRight ? 16 : -8)}
        textAnchor={isRight ? 'start' : 'end'}
      >
        {`${words('today')}: ${formatNumber(language, unitsAt(today))}`}
      </text>
    </svg>
  );
}
