import type { ReactElement } from 'react';
import type { OverallComparison, PositionChange } from '../../editions/compare-all';
import { Fault } from '../../engine/fault';
import { formatNumber } from '../../i18n/fill';
import { sayFault } from '../../i18n/say-fault';
import type { UnreadRow } from '../../workbook/institutions/compare-institutions';
import { usePane } from '../pane-context';
import { Message } from '../shared/controls/message';
import { formatGap } from '../shared/money';
import { ChangeTable } from './change-table';
import { ChangedInstitutions, mostShown } from './changed-institutions';
import { keyOf, signedMoney, useComparisonStyles } from './comparison-table';
import { differenceWords, type ComparedEditions } from './difference-words';
import { useEditionWords, type SayEditions } from './use-edition-words';

interface OverallTablesProps {
  readonly compared: ComparedEditions;
  readonly overall: OverallComparison;
  readonly unread: readonly UnreadRow[];
}

/** What changes between two editions for all institutions of a list: in total, by position, by institution. */
export function OverallTables({ compared, overall, unread }: OverallTablesProps): ReactElement {
  const { language } = usePane();
  const words = useEditionWords();
  const { changed, unplaced, positions } = overall;
  return (
    <>
      <Unread unread={unread} />
      {unplaced.length > 0 && (
        <Message intent="warning">
          {words('unplacedAll', { count: unplaced.length, names: namesOf(unplaced, words) })}
        </Message>
      )}
      <Sums overall={overall} />
      {positions.length > 0 && (
        <ChangeTable
          label={words('changedPositions')}
          headings={['changePosition', 'changeIn', 'changeBy', 'changeMoneyShort']}
          lines={positions.map((change) => ({
            key: keyOf(change.example),
            name: (change.example.after ?? change.example.before)?.position.position.name[language],
            why: reasonsInWords(change),
            figures: [
              formatNumber(language, change.facilities),
              formatGap(language, change.difference),
              signedMoney(language, change.money),
            ],
          }))}
        />
      )}
      {changed.length > 0 && <ChangedInstitutions compared={compared} changed={changed} />}
    </>
  );

  function reasonsInWords({ reasons }: PositionChange): string[] {
    const sentences = new Map<string, number>();
    for (const { example, facilities } of reasons) {
      const sentence = differenceWords(words, language, compared, example);
      sentences.set(sentence, (sentences.get(sentence) ?? 0) + facilities);
    }
    return [...sentences].map(([reason, count]) => words('reasonIn', { reason, count }));
  }
}

function namesOf(unplaced: OverallComparison['unplaced'], words: SayEditions): string[] {
  return unplaced
    .slice(0, mostShown)
    .map(({ facility: { name, residents } }) => words('institutionOf', { name, residents }));
}

function Unread({ unread }: { readonly unread: readonly UnreadRow[] }): ReactElement | undefined {
  const { language } = usePane();
  const words = useEditionWords();
  const [first] = unread;
  if (first === undefined) return undefined;
  const { row, why } = first;
  const reason =
    why instanceof Fault ? sayFault(language, why) : words('unfitAnswer', { item: why.item.name, value: why.value });
  return <Message intent="warning">{words('unreadRows', { count: unread.length, row: row + 1, reason })}</Message>;
}

function Sums({ overall }: { readonly overall: OverallComparison }): ReactElement {
  const styles = useComparisonStyles();
  const { language } = usePane();
  const words = useEditionWords();
  const { changed, positions, before, after, difference, money, withoutSalary, undetermined } = overall;
  if (positions.length === 0) return <Message intent="success">{words('nothingChanges')}</Message>;
  return (
    <>
      <p className={styles.total}>
        {words('changesAll', { positions: positions.length, institutions: changed.length })}
      </p>
      <p className={styles.total}>
        {words('changeTotal', { before, after, difference: formatGap(language, difference) })}
      </p>
      {money !== 0 && (
        <p className={styles.total}>{words('changeMoneyAll', { money: signedMoney(language, money) })}</p>
      )}
      {withoutSalary > 0 && <p className={styles.total}>{words('withoutPay', { count: withoutSalary })}</p>}
      {undetermined > 0 && <p className={styles.total}>{words('changeOpenAll', { count: undetermined })}</p>}
    </>
  );
}
