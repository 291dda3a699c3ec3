import { useState, type ReactElement } from 'react';
import { readPosition } from '../../engine/arguments/position';
import { parameterPlace } from '../../formulas/parameters';
import { answerTo } from '../../workbook/selection/answer-to';
import type { AnswerToCall } from '../../workbook/selection/answer-to-call';
import { namesTogether } from '../../workbook/selection/names-together';
import type { CallRead, SelectedCell } from '../../workbook/selection/read-selection';
import { nameToReplace } from '../../workbook/selection/replace-name';
import type { Place } from '../../workbook/sheet/place';
import { paneEditions } from '../loaded-editions';
import { usePane } from '../pane-context';
import { SelectField } from '../shared/controls/select-field';
import { useSharedStyles } from '../shared/use-shared-styles';
import { CallAnswer } from './call-answer';
import { MissingFacts } from './missing-facts';
import { ReplaceName } from './replace-name';

/** The calls in the selected cell, and the positions that one asks together; where there are several, one is chosen. */
export function SelectedCalls({
  selection,
  onChanged,
}: {
  readonly selection: SelectedCell;
  /** Something that the formula reads was written: the cell is to be read anew. */
  readonly onChanged: () => void;
}): ReactElement | null {
  const shared = useSharedStyles();
  const { say, norms, rounding } = usePane();
  const { calls } = selection;
  const [at, setAt] = useState(0);
  const [nameAt, setNameAt] = useState<number>();
  const call = calls[at] ?? calls[0];
  if (call === undefined) return null;
  const context = { loaded: paneEditions(), byDefault: norms.edition.id, rounding, readPosition };
  const names = namesTogether(call, selection);
  // What the formula stumbles over is told first.
  const chosen =
    nameAt ??
    Math.max(
      names.findIndex((one) => isStumbledOver(answerTo(call, one.element, context))),
      0,
    );
  const element = names[chosen]?.element ?? selection.element;
  const answer = answerTo(call, element, context);
  const replaced = answer.is === 'fault' ? nameToReplace(call, { ...selection, element }, answer.fault) : undefined;
  const profile = placeOfProfile(call);
  return (
    <div className={shared.stack}>
      {calls.length > 1 && (
        <SelectField
          label={say('whichCall')}
          value={String(at)}
          options={calls.map(({ name }, number) => ({
            value: String(number),
            name: say('callNumber', { number: number + 1, of: calls.length, name: `NORMS.${name}` }),
          }))}
          onChange={(value) => {
            setAt(Number(value));
            setNameAt(undefined);
          }}
        />
      )}
      {names.length > 1 && (
        <SelectField
          label={say('whichName')}
          value={String(chosen)}
          options={names.map(({ name }, number) => ({
            value: String(number),
            name: say('callNumber', { number: number + 1, of: names.length, name }),
          }))}
          onChange={(value) => setNameAt(Number(value))}
        />
      )}
      <CallAnswer answer={answer} />
      {replaced && <ReplaceName found={replaced} onReplaced={onChanged} />}
      {answer.is === 'requirement' && profile !== undefined && (
        <MissingFacts {...answer} profile={profile} onGiven={onChanged} />
      )}
    </div>
  );
}

/** Whether an answer keeps the formula from its own. */
function isStumbledOver(answer: AnswerToCall): boolean {
  return answer.is === 'fault' || (answer.is === 'requirement' && answer.requirement.status === 'undetermined');
}

/** The two columns of cells that a call takes its answers from, if it does. */
function placeOfProfile(call: CallRead): Place | undefined {
  const profile = call.args[parameterPlace(call, 'profile')];
  return profile?.kind === 'values' && profile.values[0]?.length === 2 ? profile.place : undefined;
}
