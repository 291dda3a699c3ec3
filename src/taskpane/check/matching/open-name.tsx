import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { useCheckWords, type SayCheck } from '../../shared/use-check-words';
import { useSharedStyles } from '../../shared/use-shared-styles';
import type { NameInTable } from './names';
import { PositionSelect, type OfferedSection } from './position-select';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '6px',
    padding: '8px 12px',
    borderLeft: `3px solid ${tokens.colorStatusWarningBorderActive}`,
  },
  choice: { justifyContent: 'flex-start', textAlign: 'left', fontWeight: tokens.fontWeightRegular },
});

interface OpenNameProps {
  readonly one: NameInTable;
  readonly sections: readonly OfferedSection[];
  readonly onChoose: (chosen: string | null) => void;
}

/** A name without a position: the most similar positions, any other position, or none. */
export function OpenName({ one, sections, onChoose }: OpenNameProps): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const words = useCheckWords();
  const id = useId();
  const place = sayPlace(words, one);
  const proposals = one.found.kind === 'undecided' ? one.found.proposals : [];
  return (
    <div className={styles.card} role="group" aria-labelledby={id}>
      <div id={id}>
        <span className={shared.strong}>{one.name}</span>{' '}
        {place !== '' && <span className={shared.small}>{place}, </span>}
        <span className={shared.small}>{one.cells.join(', ')}</span>
      </div>
      {proposals.length === 0 && <span className={shared.small}>{words('noProposal')}</span>}
      {proposals.map(({ position: { position }, likeness }) => (
        <Button key={position.id} className={styles.choice} onClick={() => onChoose(position.id)}>
          {words('proposal', { position: position.name, row: position.row, likeness: Math.round(likeness * 100) })}
        </Button>
      ))}
      <PositionSelect
        label={words('matchFor', { name: one.name })}
        sections={sections}
        chosen={undefined}
        onChoose={onChoose}
      />
      <Button appearance="subtle" className={styles.choice} onClick={() => onChoose(null)}>
        {words('notANorm')}
      </Button>
    </div>
  );
}

function sayPlace(words: SayCheck, { department, standing }: NameInTable): string {
  switch (standing.kind) {
    case 'own':
      return department;
    case 'part':
      return standing.of || department;
    case 'struck':
      return words('struckOut');
  }
}
