import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type Dispatch, type ReactElement } from 'react';
import type { CompiledEdition } from '../../../engine/compile';
import type { Choices } from '../../../staffing/match';
import { rememberChoices } from '../../../workbook/check/choices';
import { isRefused } from '../../../workbook/excel/refusal';
import { usePane } from '../../pane-context';
import { RefusalMessage } from '../../shared/asking/refusal-message';
import { useCheckWords } from '../../shared/use-check-words';
import { useRefusal } from '../../shared/asking/use-refusal';
import { useSharedStyles } from '../../shared/use-shared-styles';
import { AnswersFile } from './answers-file';
import type { CheckAction } from '../check-state';
import { MatchedName } from './matched-name';
import type { NameInTable } from './names';
import { OpenName } from './open-name';
import { offeredPositions } from './position-select';
import { SectionBlock } from '../section-block';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '16px' },
  matched: { cursor: 'pointer', color: tokens.colorNeutralForeground2 },
  inside: { paddingTop: '12px' },
});

interface MatchingListProps {
  readonly norms: CompiledEdition;
  /** The facility types of the institution's parts; none while the type is not chosen. */
  readonly types: readonly number[];
  readonly names: readonly NameInTable[];
  readonly choices: Choices;
  readonly checkDo: Dispatch<CheckAction>;
}

type Choice = readonly [key: string, chosen: string | null];

/** The first proposals of the names that have any, and the others, which the annex does not have. */
function openChoices(open: readonly NameInTable[]): { readonly firsts: Choice[]; readonly absent: Choice[] } {
  const all = open.map(({ key, found }): Choice => {
    const first = found.kind === 'undecided' ? found.proposals[0] : undefined;
    return [key, first?.position.position.id ?? null];
  });
  return { firsts: all.filter(([, chosen]) => chosen !== null), absent: all.filter(([, chosen]) => chosen === null) };
}

/** The position of each name of the table: open names first, matched ones below, where they can be changed. */
export function MatchingList({ norms, types, names, choices, checkDo }: MatchingListProps): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { announce, language } = usePane();
  const words = useCheckWords();
  const [refusal, setRefusal] = useRefusal();
  const [isShown, setShown] = useState(false);
  const sections = useMemo(() => offeredPositions(norms, language, types), [norms, language, types]);
  const open = names.filter(({ found }) => found.kind === 'undecided');
  const matched = names.filter(({ found }) => found.kind !== 'undecided');
  const { firsts, absent } = openChoices(open);

  async function choose(...chosen: readonly Choice[]): Promise<void> {
    const saved = await rememberChoices(new Map(chosen));
    setRefusal(isRefused(saved) ? saved.refused : undefined);
    if (isRefused(saved)) return;
    checkDo({ do: 'choices', choices: saved.choices });
    announce(words('namesMatched', { matched: matched.length + chosen.length, all: names.length }));
  }

  if (types.length === 0)
    return (
      <SectionBlock title={words('namesTitle')}>
        <p className={shared.text}>{words('namesFirst')}</p>
      </SectionBlock>
    );
  return (
    <SectionBlock title={words('namesTitle')}>
      <p className={shared.text}>
        {words('namesMatched', { matched: matched.length, all: names.length })}{' '}
        {open.length > 0 && words('namesOpen', { open: open.length })}
      </p>
      {refusal && <RefusalMessage refusal={refusal} />}
      {firsts.length > 1 && (
        <Button className={shared.start} onClick={() => void choose(...firsts)}>
          {words('acceptAll', { count: firsts.length })}
        </Button>
      )}
      {absent.length > 1 && (
        <Button className={shared.start} onClick={() => void choose(...absent)}>
          {words('absentAll', { count: absent.length })}
        </Button>
      )}
      {open.length > 0 && (
        <ul className={styles.list}>
          {open.map((one) => (
            <li key={one.key}>
              <OpenName one={one} sections={sections} onChoose={(chosen) => void choose([one.key, chosen])} />
            </li>
          ))}
        </ul>
      )}
      {matched.length > 0 && (
        <details onToggle={({ currentTarget }) => setShown(currentTarget.open)}>
          <summary className={styles.matched}>{words('showMatched', { matched: matched.length })}</summary>
          {isShown && (
            <ul className={`${styles.list} ${styles.inside}`}>
              {matched.map((one) => (
                <li key={one.key}>
                  <MatchedName one={one} sections={sections} onChoose={(chosen) => void choose([one.key, chosen])} />
                </li>
              ))}
            </ul>
          )}
        </details>
      )}
      <AnswersFile choices={choices} checkDo={checkDo} />
    </SectionBlock>
  );
}
