import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Facility } from '../../../engine/facility';
import type { Requirement } from '../../../engine/requirement';
import type { CompiledEdition } from '../../../engine/compile';
import { explanationParts, sayChosenRounding } from '../../../i18n/explanation';
import { editionById } from '../../loaded-editions';
import { PaneContext, usePane } from '../../pane-context';
import { CopyButton } from '../controls/copy-button';
import { DoubtText } from './doubt-text';
import { PrintedRow } from '../annex/printed-row';
import { useSharedStyles } from '../use-shared-styles';

interface ExplanationProps {
  readonly norms: CompiledEdition;
  readonly facility: Facility;
  readonly requirement: Requirement;
}

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  facility: { margin: 0, color: tokens.colorNeutralForeground2 },
  answer: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  part: { margin: '0 0 4px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  steps: { margin: 0, paddingLeft: '20px', display: 'grid', gap: '4px' },
  doubt: {
    padding: '8px 12px',
    borderLeft: `3px solid ${tokens.colorStatusWarningBorderActive}`,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '8px',
  },
});

/** Why a figure is what it is, read from the edition that was asked, which need not be the workbook's. */
export function Explanation(props: ExplanationProps): ReactElement {
  const pane = usePane();
  const norms = editionById(props.norms.edition.id) ?? pane.norms;
  return (
    <PaneContext.Provider value={{ ...pane, norms }}>
      <Reasons {...props} />
    </PaneContext.Provider>
  );
}

/** Answer, printed row, steps, what is in doubt, citation, the edition's status. */
function Reasons({ norms, facility, requirement }: ExplanationProps): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { language, say } = usePane();
  const parts = explanationParts(language, norms, facility, requirement);
  const { position } = requirement.position;
  const doubts = [...requirement.disputed, ...requirement.interpretations];
  return (
    <article className={shared.stack}>
      <h2 className={styles.title}>{parts.title}</h2>
      <p className={styles.facility}>{parts.facility}</p>
      <p className={styles.answer}>{parts.answer}</p>
      <PrintedRow
        caption={say('printedRow')}
        position={position}
        cells={position.cells}
        highlighted={requirement.column}
      />
      <section>
        <h3 className={styles.part}>{say('reasoning')}</h3>
        <ol className={styles.steps}>
          {parts.steps.map((step, at) => (
            <li key={at}>{step}</li>
          ))}
        </ol>
      </section>
      {doubts.map((id) => (
        <section key={id} className={styles.doubt}>
          <DoubtText id={id} rounding={sayChosenRounding(language, requirement.steps)} />
          <OtherReading id={id} requirement={requirement} />
        </section>
      ))}
      <div>
        <p className={shared.hint}>{parts.citation}</p>
        <CopyButton text={parts.citation} label={say('copyCitation')} />
      </div>
      {[parts.edition, ...parts.settled].map((line) => (
        <p key={line} className={shared.hint}>
          {line}
        </p>
      ))}
    </article>
  );
}

/** The row under the other reading, where a disputed cell has one that changes a figure. */
function OtherReading(props: { readonly id: string; readonly requirement: Requirement }): ReactElement | null {
  const { say, norms } = usePane();
  const { position } = props.requirement.position;
  const disputed = norms.edition.disputed.find(({ id }) => id === props.id);
  const cells = disputed?.otherCells?.[String(position.row)];
  if (cells === undefined) return null;
  return (
    <PrintedRow
      caption={say('otherReadingRow')}
      position={position}
      cells={cells}
      highlighted={props.requirement.column}
    />
  );
}
