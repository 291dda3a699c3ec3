import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formatNumber } from '../../../i18n/fill';
import type { Comparison } from '../../../staffing/compare';
import { usePane } from '../../pane-context';
import { formatTenge } from '../../shared/money';
import { useCheckWords } from '../../shared/use-check-words';
import { useSharedStyles } from '../../shared/use-shared-styles';
import { SectionGaps } from './section-gaps';
import { sumLines } from './sum-lines';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: '1fr auto', gap: '4px 12px', margin: 0 },
  term: { minWidth: 0 },
  figure: { margin: 0, textAlign: 'right', fontWeight: tokens.fontWeightSemibold },
  sum: { borderTop: `1px solid ${tokens.colorNeutralStroke1}`, paddingTop: '4px' },
});

/** The figures of the whole table, which add up, and section by section. */
export function ResultFigures({ comparison }: { readonly comparison: Comparison }): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { language } = usePane();
  const words = useCheckWords();
  const { shortfall } = comparison;
  return (
    <>
      <dl className={styles.list} aria-label={words('figures')}>
        {sumLines(comparison).map(({ key, units, sign, isSum }) => (
          <Figure
            key={key}
            term={words(key)}
            figure={`${units === 0 ? '' : sign}${formatNumber(language, units)}`}
            isSum={isSum === true}
          />
        ))}
      </dl>
      {shortfall.cost !== undefined && (
        <dl className={styles.list} aria-label={words('money')}>
          <Figure term={words('shortfallMonth')} figure={formatTenge(language, shortfall.cost.month)} isSum={false} />
          <Figure term={words('shortfallYear')} figure={formatTenge(language, shortfall.cost.year)} isSum={false} />
        </dl>
      )}
      {shortfall.units > 0 && shortfall.cost === undefined && <p className={shared.hint}>{words('noSalaries')}</p>}
      {shortfall.cost !== undefined && shortfall.unitsWithoutSalary > 0 && (
        <p className={shared.hint}>{words('unpricedUnits', { units: shortfall.unitsWithoutSalary })}</p>
      )}
      <SectionGaps comparison={comparison} />
    </>
  );
}

interface FigureProps {
  readonly term: string;
  readonly figure: string;
  readonly isSum: boolean;
}

function Figure({ term, figure, isSum }: FigureProps): ReactElement {
  const styles = useStyles();
  return (
    <>
      <dt className={mergeClasses(styles.term, isSum && styles.sum)}>{term}</dt>
      <dd className={mergeClasses(styles.figure, isSum && styles.sum)}>{figure}</dd>
    </>
  );
}
