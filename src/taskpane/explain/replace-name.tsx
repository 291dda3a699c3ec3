import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { replaceName as replaceInCell, type NameToReplace } from '../../workbook/selection/replace-name';
import { usePane } from '../pane-context';
import { placeName } from '../shared/place-name';
import { RefusalMessage } from '../shared/asking/refusal-message';
import { useAsking } from '../shared/asking/use-asking';
import { useSharedStyles } from '../shared/use-shared-styles';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '6px' },
  choice: { textAlign: 'left' },
});

interface ReplaceNameProps {
  readonly found: NameToReplace;
  readonly onReplaced: () => void;
}

/** The names of the positions that a misspelt or vague one may mean, each to be written in its place. */
export function ReplaceName({ found, onReplaced }: ReplaceNameProps): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { say, language } = usePane();
  const { refusal, ask } = useAsking();
  return (
    <div className={styles.box}>
      <p className={shared.text}>{say('replaceName', { name: found.name, cell: placeName(found.cell) })}</p>
      {found.positions.map(({ name, row }) => (
        <Button
          key={row}
          size="small"
          className={styles.choice}
          onClick={() => ask(() => replaceInCell(found, name[language]), onReplaced)}
        >
          {say('positionWithRow', { position: name, row })}
        </Button>
      ))}
      {refusal && <RefusalMessage refusal={refusal} />}
    </div>
  );
}
