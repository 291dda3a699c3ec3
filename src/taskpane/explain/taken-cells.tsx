import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useSharedStyles } from '../shared/use-shared-styles';
import { useBuilderWords } from './use-builder-words';

interface TakenCellsProps {
  readonly said: string;
  readonly onRemove: () => void;
}

/** Cells that were taken, and a button that lets go of them. */
export function TakenCells({ said, onRemove }: TakenCellsProps): ReactElement {
  const shared = useSharedStyles();
  const words = useBuilderWords();
  return (
    <div className={shared.centredRow}>
      <span className={shared.small}>{said}</span>
      <Button size="small" onClick={onRemove}>
        {words('remove')}
      </Button>
    </div>
  );
}
