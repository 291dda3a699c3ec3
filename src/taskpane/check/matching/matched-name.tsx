import type { ReactElement } from 'react';
import type { CheckKey } from '../../../i18n/pane/check-en';
import type { Match } from '../../../staffing/match';
import { useCheckWords } from '../../shared/use-check-words';
import { useSharedStyles } from '../../shared/use-shared-styles';
import type { NameInTable } from './names';
import { PositionSelect, type OfferedSection } from './position-select';

const howWords: Readonly<Record<Exclude<Match['kind'], 'undecided'>, CheckKey>> = {
  name: 'matchedByName',
  alias: 'matchedByAlias',
  remembered: 'matchedByChoice',
  'not-a-norm': 'matchedByChoice',
};

interface MatchedNameProps {
  readonly one: NameInTable;
  readonly sections: readonly OfferedSection[];
  readonly onChoose: (chosen: string | null) => void;
}

/** A name with its position, which can be changed. */
export function MatchedName({ one, sections, onChoose }: MatchedNameProps): ReactElement | null {
  const shared = useSharedStyles();
  const words = useCheckWords();
  const { found } = one;
  if (found.kind === 'undecided') return null;
  return (
    <div>
      <span className={shared.strong}>{one.name}</span>{' '}
      <span className={shared.small}>
        {one.cells.join(', ')}, {words(howWords[found.kind])}
      </span>
      <PositionSelect
        label={words('matchFor', { name: one.name })}
        sections={sections}
        chosen={found.kind === 'not-a-norm' ? null : found.position.position.id}
        onChoose={onChoose}
      />
    </div>
  );
}
