import { Button, Switch, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Facility } from '../../../engine/facility';
import type { Requirement } from '../../../engine/requirement';
import { formatNumber } from '../../../i18n/fill';
import type { PositionComparison } from '../../../staffing/compare';
import { lineCell } from '../../../workbook/check/line-cell';
import type { CheckPlan } from '../../../workbook/check/plan';
import { isHeldShort, sayHeld } from '../../../workbook/check/say-held';
import { usePane } from '../../pane-context';
import { ExplanationDialog } from '../../shared/explanation/explanation-dialog';
import { FiguresTable, type FigureLine } from '../../shared/controls/figures-table';
import { formatGap } from '../../shared/money';
import { useCheckWords } from '../../shared/use-check-words';
import { MissingFact } from '../../shared/entries/missing-fact';
import { useSharedStyles } from '../../shared/use-shared-styles';
import { presenceOf } from './presence';
import type { GiveAnswer } from './use-answers';

const useStyles = makeStyles({
  figure: { minWidth: 'unset', paddingInline: '4px', marginTop: '-2px', fontSize: tokens.fontSizeBase300 },
  fact: { paddingTop: '6px', whiteSpace: 'normal' },
});

interface Asked {
  readonly facility: Facility;
  readonly requirement: Requirement;
}

interface PositionGapsProps {
  readonly plan: CheckPlan;
  /** Gives a fact that an undetermined position waits for. */
  readonly give: GiveAnswer;
}

/** Required, actual and gap by position; pressing the required figure explains it. */
export function PositionGaps({ plan, give }: PositionGapsProps): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { say, language } = usePane();
  const words = useCheckWords();
  const [onlyGaps, setOnlyGaps] = useState(true);
  const [asked, setAsked] = useState<Asked>();
  const { positions } = plan.comparison;
  const determined = positions.filter(({ gap }) => gap !== undefined);
  const shown = determined.filter(({ gap, holds }) => !onlyGaps || gap !== 0 || holds.some(isHeldShort));
  const open = positions.filter(({ required }) => required === undefined);
  const unread = positions.filter(({ required, gap }) => required !== undefined && gap === undefined);

  const ask = ({ requirements }: PositionComparison): void => {
    const at = Math.max(
      requirements.findIndex(({ status }) => status === 'required'),
      0,
    );
    const requirement = requirements[at];
    const facility = plan.facilities[at];
    if (requirement !== undefined && facility !== undefined) setAsked({ facility, requirement });
  };

  const lineOf = (one: PositionComparison): FigureLine => ({
    key: one.position.position.id,
    name: <PositionName one={one} plan={plan} give={give} />,
    figures: [
      <Button
        key="required"
        size="small"
        appearance="subtle"
        className={styles.figure}
        aria-label={words('why', {
          position: one.position.position.name,
          required: one.required ?? words('undetermined'),
        })}
        onClick={() => ask(one)}
      >
        {one.required === undefined ? '?' : formatNumber(language, one.required)}
      </Button>,
      one.actual === undefined ? '' : formatNumber(language, one.actual),
      one.gap === undefined ? '' : formatGap(language, one.gap),
    ],
  });

  const headings = [say('position'), words('headRequired'), words('headActual'), words('headGap')];
  return (
    <>
      <Switch label={words('onlyGaps')} checked={onlyGaps} onChange={(_, { checked }) => setOnlyGaps(checked)} />
      {shown.length === 0 ? (
        <p className={shared.text}>{words('noGaps')}</p>
      ) : (
        <FiguresTable caption={words('byPosition')} headings={headings} lines={shown.map(lineOf)} />
      )}
      {open.length > 0 && (
        <details>
          <summary>
            {words('undetermined')}: {open.length}
          </summary>
          <p className={shared.smallLine}>{words('undeterminedHint')}</p>
          <FiguresTable caption={words('undetermined')} headings={headings} lines={open.map(lineOf)} />
        </details>
      )}
      {unread.length > 0 && (
        <FiguresTable caption={words('unitsNotRead')} headings={headings} lines={unread.map(lineOf)} />
      )}
      {asked && (
        <ExplanationDialog
          facility={asked.facility}
          requirement={asked.requirement}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  );
}

/** A position, its lines in the table, and its notes. */
function PositionName({ one, plan, give }: PositionGapsProps & { readonly one: PositionComparison }): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const words = useCheckWords();
  const { language } = usePane();
  const { norms, table } = plan;
  const { row, name } = one.position.position;
  const missing = one.requirements.flatMap((answer, part) =>
    answer.status === 'undetermined'
      ? [...answer.missing, ...answer.handedOn].flatMap((id) => {
          const item = norms.items.get(id);
          return item === undefined ? [] : { part, item };
        })
      : [],
  );
  return (
    <>
      {words('positionOption', { row, position: name })}
      <span className={shared.smallLine}>
        {words(presenceOf(one), {
          lines: one.lines
            .map((line) => words('lineNamed', { name: line.name, cell: lineCell(table, line) }))
            .join('; '),
        })}
      </span>
      {one.holds.map((held) => (
        <span key={held.position.position.id} className={shared.smallLine}>
          {sayHeld(language, held)}
        </span>
      ))}
      {missing.map(({ part, item }) => (
        <div key={`${part} ${item.id}`} className={styles.fact}>
          <MissingFact item={item} onAnswer={(value) => give(part, item, value)} />
        </div>
      ))}
    </>
  );
}
