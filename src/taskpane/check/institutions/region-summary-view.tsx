import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { formatNumber } from '../../../i18n/fill';
import {
  ratioOf,
  worstName,
  type RegionFigures,
  type RegionSummary,
  type WorstInstitution,
} from '../../../workbook/institutions/region-summary';
import { usePane } from '../../pane-context';
import { Bars, BarsLegend } from '../../shared/controls/bars';
import { FiguresTable, type FigureLine } from '../../shared/controls/figures-table';
import { TotalUnits } from '../../shared/total-units';
import { useCheckWords } from '../../shared/use-check-words';
import { useSharedStyles } from '../../shared/use-shared-styles';

/** More lines than these are shown when somebody asks for them. */
const mostLines = 20;

const useStyles = makeStyles({
  summary: { cursor: 'pointer', color: tokens.colorNeutralForeground2 },
});

/** The list by region: in all, region by region, and the organisations with the least ratio. */
export function RegionSummaryView({ summary }: { readonly summary: RegionSummary }): ReactElement {
  const shared = useSharedStyles();
  const words = useCheckWords();
  const { total, positions, lines, worst } = summary;
  const rows = positions.map(({ position, institutions }) =>
    words('openRow', { row: position.position.row, count: institutions }),
  );
  return (
    <div className={shared.stack}>
      <ByRegion summary={summary} isLong={lines.length > mostLines} />
      {total.apart.institutions > 0 && (
        <p className={shared.hint}>{words('regionApart', { count: total.apart.institutions })}</p>
      )}
      {total.open.positions > 0 && (
        <p className={shared.hint}>
          {words('regionOpen', { positions: total.open.positions, count: total.open.institutions, rows })}
        </p>
      )}
      {worst.length > 0 && <Worst worst={worst} />}
    </div>
  );
}

function ByRegion(props: { readonly summary: RegionSummary; readonly isLong: boolean }): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const words = useCheckWords();
  const { lines, total, worst } = props.summary;
  const hasPresent = worst.length > 0;
  const most = Math.max(0, ...lines.flatMap(({ required, present }) => [required, present]));
  const lineOf = (key: string, name: string, figures: RegionFigures, isTotal: boolean): FigureLine => ({
    key,
    isTotal,
    name: (
      <>
        {words('regionOrganisations', { name, institutions: figures.institutions })}
        {!isTotal && <Bars required={figures.required} actual={hasPresent ? figures.present : undefined} most={most} />}
      </>
    ),
    figures: figuresOf(figures, hasPresent),
  });
  const all = lineOf('all', words('regionAll'), total, true);
  const others = lines.map(({ region, ...figures }) =>
    lineOf(String(region.number), region.name === '' ? words('regionNone') : region.name, figures, false),
  );
  const headings = [
    words('region'),
    words('headRequired'),
    ...(hasPresent ? [words('headActual'), words('headRatio')] : []),
  ];
  const table = (shown: readonly FigureLine[]): ReactElement => (
    <FiguresTable caption={words('regionsTitle')} headings={headings} lines={shown} />
  );
  return (
    <div className={shared.near}>
      {props.isLong ? (
        <>
          {table([all])}
          <details>
            <summary className={styles.summary}>{words('regionShow', { count: lines.length })}</summary>
            {table(others)}
          </details>
        </>
      ) : (
        table([...others, all])
      )}
      {hasPresent && <BarsLegend required={words('headRequired')} actual={words('headActual')} />}
    </div>
  );
}

function figuresOf(figures: RegionFigures, hasPresent: boolean): ReactNode[] {
  const required = (
    <TotalUnits key="required" total={{ units: figures.required, undetermined: figures.open.positions }} />
  );
  if (!hasPresent) return [required];
  const ratio = ratioOf(figures);
  return [
    required,
    <Units key="present" units={figures.present} />,
    ratio === undefined ? '' : <Share key="ratio" {...ratio} />,
  ];
}

function Worst({ worst }: { readonly worst: readonly WorstInstitution[] }): ReactElement {
  const words = useCheckWords();
  return (
    <FiguresTable
      caption={words('worstTitle')}
      headings={[words('organisation'), words('headRequired'), words('headActual'), words('headRatio')]}
      lines={worst.map((one, at) => ({
        key: String(at),
        name: `${at + 1}. ${worstName(one)}`,
        figures: [
          <TotalUnits key="required" total={{ units: one.required, undetermined: one.open }} />,
          <Units key="present" units={one.present} />,
          <Share key="ratio" share={one.present / one.required} isWhole={one.open === 0} />,
        ],
      }))}
    />
  );
}

function Units({ units }: { readonly units: number }): ReactElement {
  const { language } = usePane();
  return <>{formatNumber(language, units)}</>;
}

/** A ratio in per cent, "at most" where it is not whole. */
function Share({ share, isWhole }: { readonly share: number; readonly isWhole: boolean }): ReactElement {
  const shared = useSharedStyles();
  const words = useCheckWords();
  return (
    <>
      {!isWhole && <span className={shared.smallLine}>{words('ratioAtMost')}</span>}
      {words('percent', { share: Math.round(share * 1000) / 10 })}
    </>
  );
}
