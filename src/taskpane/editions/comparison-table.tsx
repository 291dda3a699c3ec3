import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FacilityComparison, PositionComparison } from '../../editions/compare';
import { formatNumber } from '../../i18n/fill';
import type { Language } from '../../norms/schema';
import { formatGap, formatMoney } from '../check/money';
import { usePane } from '../pane-context';
import { Message } from '../shared/message';
import { differenceWords, type ComparedEditions } from './difference-words';
import { useEditionWords } from './use-edition-words';

/** How the tables of a comparison look. */
export const useComparisonStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: '4px 6px',
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: 'inherit',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  number: { textAlign: 'end', whiteSpace: 'nowrap' },
  why: { display: 'block', color: tokens.colorNeutralForeground2 },
  total: { margin: 0 },
});

interface ComparisonTableProps {
  readonly compared: ComparedEditions;
  readonly comparison: FacilityComparison;
}

/** The positions on which two editions differ for an institution, by how much and why. */
export function ComparisonTable({ compared, comparison }: ComparisonTableProps): ReactElement {
  const styles = useComparisonStyles();
  const { language } = usePane();
  const words = useEditionWords();
  if ('unplaced' in comparison)
    return <Message intent="warning">{words('unplaced', { id: compared[comparison.unplaced].edition.id })}</Message>;
  const { positions, total } = comparison;
  const changes = positions.filter(({ why }) => why !== undefined);
  if (changes.length === 0) return <Message intent="success">{words('nothingChanges')}</Message>;
  return (
    <>
      <p className={styles.total}>{words('changes', { count: changes.length })}</p>
      <p className={styles.total}>
        {words('changeTotal', {
          before: total.before,
          after: total.after,
          difference: formatGap(language, total.difference),
        })}
      </p>
      {changes.some(({ money }) => money !== undefined) && (
        <p className={styles.total}>{words('changeMoney', { money: signedMoney(language, total.money) })}</p>
      )}
      {total.undetermined > 0 && <p className={styles.total}>{words('changeOpen', { count: total.undetermined })}</p>}
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={words('compareTitle')}>
        <table className={styles.table}>
          <thead>
            <tr>
              {(['changePosition', 'changeWas', 'changeIs', 'changeBy'] as const).map((key) => (
                <th key={key} scope="col" className={styles.cell}>
                  {words(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {changes.map((change) => (
              <ChangedPosition key={keyOf(change)} compared={compared} change={change} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

export function signedMoney(language: Language, money: number): string {
  return `${money > 0 ? '+' : money < 0 ? '−' : ''}${formatMoney(language, Math.abs(money))}`;
}

export function keyOf({ before, after }: PositionComparison): string {
  return `${before?.position.position.id ?? ''} ${after?.position.position.id ?? ''}`;
}

function ChangedPosition(props: {
  readonly compared: ComparedEditions;
  readonly change: PositionComparison;
}): ReactElement {
  const styles = useComparisonStyles();
  const { language } = usePane();
  const words = useEditionWords();
  const { before, after, difference } = props.change;
  const name = (after ?? before)?.position.position.name[language];
  const units = (said: typeof before): string => {
    if (said === undefined) return '–';
    return said.units === undefined ? words('notKnown') : formatNumber(language, said.units);
  };
  return (
    <tr>
      <th scope="row" className={styles.cell}>
        {name}
        <span className={styles.why}>{differenceWords(words, language, props.compared, props.change)}</span>
      </th>
      <td className={mergeClasses(styles.cell, styles.number)}>{units(before)}</td>
      <td className={mergeClasses(styles.cell, styles.number)}>{units(after)}</td>
      <td className={mergeClasses(styles.cell, styles.number)}>
        {difference === undefined ? '' : formatGap(language, difference)}
      </td>
    </tr>
  );
}
