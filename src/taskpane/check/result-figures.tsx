import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formatNumber } from '../../i18n/fill';
import type { Comparison } from '../../staffing/compare';
import { usePane } from '../pane-context';
import { formatGap, formatMoney } from '../shared/money';
import { SectionFigures } from '../shared/section-figures';
import { useCheckWords } from '../shared/use-check-words';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: '1fr auto', gap: '4px 12px', margin: 0 },
  term: { minWidth: 0 },
  figure: { margin: 0, textAlign: 'right', fontWeight: tokens.fontWeightSemibold },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The figures of the whole table, and section by section. */
export function ResultFigures({ comparison }: { readonly comparison: Comparison }): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const words = useCheckWords();
  const { total, shortfall, surplus, sections, units: counted } = comparison;
  const units = (value: number): string => formatNumber(language, value);
  const apart = [
    ['ofUndetermined', total.ofUndetermined],
    ['ofApart', total.apart.actual],
    ['ofWithoutNorm', counted.withoutNorm],
    ['ofUndecided', counted.undecided],
  ] as const;
  const required = words(total.undetermined > 0 ? 'requiredAtLeast' : 'required');
  const figures: readonly (readonly [string, string])[] = [
    [required, units(total.required)],
    [words('actual'), units(total.actual)],
    [words('shortfall'), units(shortfall.units)],
    [words('surplus'), units(surplus.units)],
    ...(shortfall.cost === undefined
      ? []
      : [
          [words('shortfallMonth'), formatMoney(language, shortfall.cost.month)] as const,
          [words('shortfallYear'), formatMoney(language, shortfall.cost.year)] as const,
        ]),
  ];
  return (
    <>
      <dl className={styles.list} aria-label={words('figures')}>
        {figures.map(([term, figure]) => (
          <Figure key={term} term={term} figure={figure} />
        ))}
      </dl>
      {apart
        .filter(([, value]) => value !== 0)
        .map(([key, value]) => (
          <p key={key} className={styles.small}>
            {words(key)}: {units(value)}
          </p>
        ))}
      {shortfall.units > 0 && shortfall.cost === undefined && <p className={styles.small}>{words('noSalaries')}</p>}
      {shortfall.cost !== undefined && shortfall.unitsWithoutSalary > 0 && (
        <p className={styles.small}>{words('unpricedUnits', { units: shortfall.unitsWithoutSalary })}</p>
      )}
      <SectionFigures
        caption={words('bySection')}
        words={{
          section: words('section'),
          required: words('headRequired'),
          actual: words('headActual'),
          gap: words('headGap'),
        }}
        lines={sections.map(({ section, required, undetermined, actual, gap }) => ({
          section,
          required: { units: required, undetermined },
          actual,
          gap: formatGap(language, gap),
        }))}
      />
    </>
  );
}

function Figure({ term, figure }: { readonly term: string; readonly figure: string }): ReactElement {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.figure}>{figure}</dd>
    </>
  );
}
