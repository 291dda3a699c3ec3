import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FacilityComparison, ComparedPosition } from '../../editions/compare';
import { formatNumber } from '../../i18n/fill';
import type { Language } from '../../norms/schema';
import { usePane } from '../pane-context';
import { Message } from '../shared/controls/message';
import { formatGap, formatMoney } from '../shared/money';
import { ChangeTable } from './change-table';
import { differenceWords, type ComparedEditions } from './difference-words';
import { useEditionWords } from './use-edition-words';

/** How the sentences of a comparison look. */
export const useComparisonStyles = makeStyles({ total: { margin: 0 } });

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
      <ChangeTable
        label={words('compareTitle')}
        headings={['changePosition', 'changeWas', 'changeIs', 'changeBy']}
        lines={changes.map((change) => ({
          key: keyOf(change),
          name: (change.after ?? change.before)?.position.position.name[language],
          why: [differenceWords(words, language, compared, change)],
          figures: [
            unitsOf(change.before),
            unitsOf(change.after),
            change.difference === undefined ? '' : formatGap(language, change.difference),
          ],
        }))}
      />
    </>
  );

  function unitsOf(said: ComparedPosition['before']): string {
    if (said === undefined) return '–';
    return said.units === undefined ? words('notKnown') : formatNumber(language, said.units);
  }
}

export function signedMoney(language: Language, money: number): string {
  return `${money > 0 ? '+' : money < 0 ? '−' : ''}${formatMoney(language, Math.abs(money))}`;
}

export function keyOf({ before, after }: ComparedPosition): string {
  return `${before?.position.position.id ?? ''} ${after?.position.position.id ?? ''}`;
}
