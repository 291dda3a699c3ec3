import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Requirement } from '../../../engine/requirement';
import { total } from '../../../engine/total';
import { contextOf, sayReason } from '../../../i18n/explanation';
import { formatNumber } from '../../../i18n/fill';
import { sayMissing } from '../../../i18n/rules';
import { sayStep } from '../../../i18n/steps';
import type { Section } from '../../../norms/schema';
import { usePane } from '../../pane-context';
import { DoubtBadge } from '../../shared/explanation/doubt-badge';
import type { Computation } from '../computation';
import { TotalUnits } from '../../shared/total-units';
import { useSharedStyles } from '../../shared/use-shared-styles';

interface SectionTableProps {
  readonly section: Section;
  readonly computation: Computation;
  readonly showsNone: boolean;
  readonly onAsk: (requirement: Requirement) => void;
}

const line = `1px solid ${tokens.colorNeutralStroke2}`;

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  caption: { textAlign: 'left', fontWeight: tokens.fontWeightSemibold, padding: '8px 0 4px' },
  row: { width: '32px' },
  units: { width: '96px', textAlign: 'right' },
  head: {
    padding: '2px 0',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  left: { textAlign: 'left' },
  cell: { padding: '6px 0', borderTop: line, verticalAlign: 'top' },
  name: {
    padding: '6px 8px 6px 0',
    borderTop: line,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
    verticalAlign: 'top',
  },
  badges: { display: 'inline-flex', flexWrap: 'wrap', gap: '4px', marginLeft: '6px', verticalAlign: 'middle' },
  figure: {
    minWidth: 'unset',
    maxWidth: '96px',
    marginTop: '-2px',
    paddingInline: '6px',
    justifyContent: 'flex-end',
    textAlign: 'right',
    fontSize: tokens.fontSizeBase300,
  },
  open: { fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200 },
  sum: {
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    padding: '6px 6px 6px 0',
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** A section's positions with units, status and notes. Positions without units are shown only on demand. */
export function SectionTable({ section, computation, showsNone, onAsk }: SectionTableProps): ReactElement | null {
  const styles = useStyles();
  const { say, norms, language } = usePane();
  const own = computation.requirements.filter(({ position }) => position.section === section);
  const shown = own.filter(({ status }) => showsNone || status !== 'none');
  if (shown.length === 0) return null;
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{section.name[language]}</caption>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.head, styles.row, styles.left)}>
            {say('rowShort')}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.left)}>
            {say('position')}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.units)}>
            {say('units')}
          </th>
        </tr>
      </thead>
      <tbody>
        {shown.map((requirement) => (
          <RequirementLine key={requirement.position.position.row} requirement={requirement} onAsk={onAsk} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td className={styles.sum} />
          <th scope="row" className={mergeClasses(styles.sum, styles.left)}>
            {say('sectionTotal')}
          </th>
          <td className={mergeClasses(styles.sum, styles.units)}>
            <TotalUnits total={total(norms, computation.facility, (position) => position.section === section)} />
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

function RequirementLine(props: {
  readonly requirement: Requirement;
  readonly onAsk: (requirement: Requirement) => void;
}): ReactElement {
  const styles = useStyles();
  const { say, language } = usePane();
  const { requirement, onAsk } = props;
  const { position } = requirement.position;
  const isOpen = requirement.status === 'undetermined';
  const figure = isOpen ? say('undetermined') : formatNumber(language, requirement.units);
  const doubts = [...requirement.disputed, ...requirement.interpretations];
  return (
    <tr>
      <td className={styles.cell}>{position.row}</td>
      <th scope="row" className={styles.name}>
        {position.name[language]}
        <Notes requirement={requirement} />
        {doubts.length > 0 && (
          <span className={styles.badges}>
            {doubts.map((id) => (
              <DoubtBadge key={id} id={id} />
            ))}
          </span>
        )}
      </th>
      <td className={mergeClasses(styles.cell, styles.units)}>
        <Button
          size="small"
          appearance="subtle"
          className={mergeClasses(styles.figure, isOpen && styles.open)}
          aria-label={say('whyFigure', { figure, position: position.name })}
          onClick={() => onAsk(requirement)}
        >
          {figure}
        </Button>
      </td>
    </tr>
  );
}

/** The notes on a figure: why none, what is missing, warnings. */
function Notes({ requirement }: { readonly requirement: Requirement }): ReactElement {
  const shared = useSharedStyles();
  const { say, norms, language } = usePane();
  const told = requirement.steps.filter(({ step }) =>
    ['too-many-posts', 'range', 'within', 'handed-on'].includes(step),
  );
  return (
    <>
      {requirement.status === 'none' && (
        <span className={shared.smallLine}>{sayReason(language, requirement.reason, contextOf(requirement))}</span>
      )}
      {requirement.status === 'undetermined' && requirement.missing.length > 0 && (
        <span className={shared.smallLine}>
          {say('notKnownItems', { items: sayMissing(language, norms, requirement.missing) })}
        </span>
      )}
      {told.map((step, at) => (
        <span key={at} className={shared.smallLine}>
          {sayStep(language, norms, step, contextOf(requirement))}
        </span>
      ))}
    </>
  );
}
