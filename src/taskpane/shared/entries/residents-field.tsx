import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { LinkRegular } from '@fluentui/react-icons/svg/link';
import { LinkDismissRegular } from '@fluentui/react-icons/svg/link-dismiss';
import { useState, type ReactElement } from 'react';
import type { Fault } from '../../../engine/fault';
import { sayFault } from '../../../i18n/say-fault';
import { readSelectedCell } from '../../../workbook/excel/cells';
import { usePane } from '../../pane-context';
import { placeName } from '../place-name';
import { RefusalMessage } from '../asking/refusal-message';
import type { ResidentsEntry } from './residents-entry';
import { useAsking } from '../asking/use-asking';
import { useSharedStyles } from '../use-shared-styles';

interface ResidentsFieldProps {
  readonly label: string;
  readonly residents: ResidentsEntry;
  /** What is wrong with the number; undefined where nothing is, or nothing was entered. */
  readonly fault: Fault | undefined;
  readonly onChange: (residents: ResidentsEntry) => void;
}

const useStyles = makeStyles({
  input: { width: '96px' },
  linked: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, marginTop: '4px' },
});

/** The number of residents: typed, or taken from the selected cell and then linked to it. */
export function ResidentsField({ label, residents, fault, onChange }: ResidentsFieldProps): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { say, language, officeState } = usePane();
  const { refusal, ask, drop } = useAsking();
  const [isEmptyCell, setEmptyCell] = useState(false);

  function takeFromCell(): void {
    setEmptyCell(false);
    ask(readSelectedCell, ({ isEmpty, value, sheet, address }) => {
      setEmptyCell(isEmpty);
      if (!isEmpty) onChange({ text: String(value), cell: { sheet, address } });
    });
  }

  const said = fault === undefined ? null : sayFault(language, fault);
  const wrong = isEmptyCell ? say('selectedCellEmpty') : said;
  return (
    <div>
      <Field label={label} required validationMessage={wrong} validationState={wrong === null ? 'none' : 'error'}>
        <Input
          className={styles.input}
          inputMode="numeric"
          autoComplete="off"
          value={residents.text}
          onChange={(_, { value }) => {
            drop();
            setEmptyCell(false);
            onChange({ text: value });
          }}
        />
      </Field>
      <div className={shared.centredRow}>
        {residents.cell === undefined ? (
          <Button
            size="small"
            appearance="transparent"
            icon={<LinkRegular />}
            disabled={officeState !== 'ready'}
            onClick={takeFromCell}
          >
            {say('takeFromCell')}
          </Button>
        ) : (
          <>
            <span className={styles.linked}>{say('linkedTo', { cell: placeName(residents.cell) })}</span>
            <Button
              size="small"
              appearance="transparent"
              icon={<LinkDismissRegular />}
              onClick={() => onChange({ text: residents.text })}
            >
              {say('unlink')}
            </Button>
          </>
        )}
      </div>
      {residents.lost && <p className={shared.text}>{say('linkLost', { cell: placeName(residents.lost) })}</p>}
      {refusal && <RefusalMessage refusal={refusal} />}
    </div>
  );
}
