import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { DisputedCell, Interpretation } from '../../../norms/schema';
import { usePane } from '../../pane-context';
import { useSharedStyles } from '../use-shared-styles';

const useStyles = makeStyles({
  list: { margin: '4px 0 0', display: 'grid', gap: '4px' },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  said: { margin: '0 0 4px' },
});

interface DoubtTextProps {
  readonly id: string;
  /** The rounding that was chosen in place of the edition's, in words. */
  readonly rounding?: string | undefined;
}

/** What an interpretation or a disputed cell is about, how it is read here, and how else it could be. */
export function DoubtText({ id, rounding }: DoubtTextProps): ReactElement | null {
  const { norms } = usePane();
  const interpretation = norms.edition.interpretations.find((one) => one.id === id);
  if (interpretation)
    return (
      <InterpretationText {...interpretation} chosen={interpretation.governs === 'fractions' ? rounding : undefined} />
    );
  const disputed = norms.edition.disputed.find((one) => one.id === id);
  return disputed ? <DisputedText {...disputed} /> : null;
}

function InterpretationText(props: Interpretation & { readonly chosen: string | undefined }): ReactElement {
  const { id, question, answer, alternatives, rows, chosen } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const { say, language } = usePane();
  return (
    <>
      <h3 className={shared.smallTitle}>{say('interpretationId', { id })}</h3>
      <dl className={styles.list}>
        <Said term={say('question')} said={question[language]} />
        <Said term={say('readHere')} said={chosen ?? answer[language]} />
        {alternatives.length > 0 && (
          <Said term={say('alternatives')} said={alternatives.map((one) => one.answer[language]).join('; ')} />
        )}
        {rows && <Said term={say('rows')} said={rows.join(', ')} />}
      </dl>
    </>
  );
}

function DisputedText({ id, rows, source, used, other }: DisputedCell): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { say, language } = usePane();
  return (
    <>
      <h3 className={shared.smallTitle}>{say('disputedId', { id })}</h3>
      <dl className={styles.list}>
        <Said term={say('sourceHas')} said={source[language]} />
        <Said term={say('readHere')} said={used[language]} />
        <Said term={say('otherReading')} said={other[language]} />
        <Said term={say('rows')} said={rows.join(', ')} />
      </dl>
    </>
  );
}

function Said({ term, said }: { readonly term: string; readonly said: string }): ReactElement {
  const styles = useStyles();
  return (
    <div>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.said} style={{ marginInlineStart: 0 }}>
        {said}
      </dd>
    </div>
  );
}
