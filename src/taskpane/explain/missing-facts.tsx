import type { ReactElement } from 'react';
import type { CompiledEdition } from '../../engine/compile';
import type { Requirement } from '../../engine/requirement';
import { answerInProfile } from '../../workbook/facility/answer-profile';
import type { Place } from '../../workbook/sheet/place';
import { usePane } from '../pane-context';
import { MissingFact } from '../shared/entries/missing-fact';
import { placeName } from '../shared/place-name';
import { RefusalMessage } from '../shared/asking/refusal-message';
import { useAsking } from '../shared/asking/use-asking';
import { useSharedStyles } from '../shared/use-shared-styles';

interface MissingFactsProps {
  readonly norms: CompiledEdition;
  readonly requirement: Requirement;
  /** The cells that the formula takes its answers from. */
  readonly profile: Place;
  readonly onGiven: () => void;
}

/** What a position that is not determined waits for, to be given into the cells that the formula reads. */
export function MissingFacts({ norms, requirement, profile, onGiven }: MissingFactsProps): ReactElement | null {
  const shared = useSharedStyles();
  const { say, language } = usePane();
  const { refusal, ask } = useAsking();
  if (requirement.status !== 'undetermined') return null;
  const items = [...requirement.missing, ...requirement.handedOn].flatMap((id) => norms.items.get(id) ?? []);
  return (
    <div className={shared.near}>
      <p className={shared.text}>{say('giveHere', { cells: placeName(profile) })}</p>
      {items.map((item) => (
        <MissingFact
          key={item.id}
          item={item}
          onAnswer={(value) => ask(() => answerInProfile(norms, language, profile, { item, value }), onGiven)}
        />
      ))}
      {refusal && <RefusalMessage refusal={refusal} />}
    </div>
  );
}
