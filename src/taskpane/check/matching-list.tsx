import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Dispatch, ReactElement } from 'react';
import { rememberChoices } from '../../workbook/check/choices';
import { isRefused } from '../../workbook/excel/refusal';
import { usePane } from '../pane-context';
import { RefusalMessage } from '../shared/refusal-message';
import { useCheckWords } from '../shared/use-check-words';
import { useRefusal } from '../shared/use-refusal';
import type { CheckAction } from './check-state';
import { MatchedName } from './matched-name';
import type { NameInTable } from './names';
import { OpenName } from './open-name';
import { SectionBlock } from './section-block';

const useStyles = makeStyles({
  line: { margin: 0 },
  all: { alignSelf: 'flex-start' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '16px' },
  matched: { cursor: 'pointer', color: tokens.colorNeutralForeground2 },
  inside: { paddingTop: '12px' },
});

interface MatchingListProps {
  readonly names: readonly NameInTable[];
  readonly checkDo: Dispatch<CheckAction>;
}

/** The position of each name of the table: open names first, matched ones below, where they can be changed. */
export function MatchingList({ names, checkDo }: MatchingListProps): ReactElement {
  const styles = useStyles();
  const { announce } = usePane();
  const words = useCheckWords();
  const [refusal, setRefusal] = useRefusal();
  const open = names.filter(({ found }) => found.kind === 'undecided');
  const firsts = open.flatMap(({ key, found }) => {
    const first = found.kind === 'undecided' ? found.proposals[0] : undefined;
    return first === undefined ? [] : [[key, first.position.position.id] as const];
  });
  const matched = names.filter(({ found }) => found.kind !== 'undecided');

  async function choose(...chosen: readonly (readonly [key: string, chosen: string | null])[]): Promise<void> {
    const saved = await rememberChoices(new Map(chosen));
    setRefusal(isRefused(saved) ? saved.refused : undefined);
    if (isRefused(saved)) return;
    checkDo({ do: 'choices', choices: saved.choices });
    announce(words('namesMatched', { matched: matched.length + chosen.length, all: names.length }));
  }

  return (
    <SectionBlock title={words('namesTitle')}>
      <p className={styles.line}>
        {words('namesMatched', { matched: matched.length, all: names.length })}{' '}
        {open.length > 0 && words('namesOpen', { open: open.length })}
      </p>
      {refusal && <RefusalMessage refusal={refusal} />}
      {firsts.length > 1 && (
        <Button className={styles.all} onClick={() => void choose(...firsts)}>
          {words('acceptAll', { count: firsts.length })}
        </Button>
      )}
      {open.length > 0 && (
        <ul className={styles.list}>
          {open.map((one) => (
            <li key={one.key}>
              <OpenName one={one} onChoose={(chosen) => void choose([one.key, chosen])} />
            </li>
          ))}
        </ul>
      )}
      {matched.length > 0 && (
        <details>
          <summary className={styles.matched}>{words('showMatched', { matched: matched.length })}</summary>
          <ul className={`${styles.list} ${styles.inside}`}>
            {matched.map((one) => (
              <li key={one.key}>
                <MatchedName one={one} onChoose={(chosen) => void choose([one.key, chosen])} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </SectionBlock>
  );
}
