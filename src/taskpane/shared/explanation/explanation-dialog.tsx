import type { ReactElement } from 'react';
import type { Facility } from '../../../engine/facility';
import type { Requirement } from '../../../engine/requirement';
import { usePane } from '../../pane-context';
import { Explanation } from './explanation';
import { PaneDialog } from '../controls/pane-dialog';

interface ExplanationDialogProps {
  readonly facility: Facility;
  readonly requirement: Requirement;
  readonly onClose: () => void;
}

/** Why a figure of the result is what it is. */
export function ExplanationDialog({ facility, requirement, onClose }: ExplanationDialogProps): ReactElement {
  const { say, norms } = usePane();
  return (
    <PaneDialog label={say('explanation')} onClose={onClose}>
      <Explanation norms={norms} facility={facility} requirement={requirement} />
    </PaneDialog>
  );
}
