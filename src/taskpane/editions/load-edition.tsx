import { Button, Checkbox, makeStyles } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { readEditionJson } from '../../editions/json/read-json';
import { limits } from '../../editions/limits';
import { sheetsToEdition } from '../../editions/sheets/sheets-to-edition';
import { readEditionSheets } from '../../workbook/editions/read-sheets';
import { isRefused } from '../../workbook/excel/refusal';
import { usePane } from '../pane-context';
import { FileButton } from '../shared/controls/file-button';
import { Message } from '../shared/controls/message';
import { RefusalMessage } from '../shared/asking/refusal-message';
import { useAsking } from '../shared/asking/use-asking';
import { useSharedStyles } from '../shared/use-shared-styles';
import { Fold } from './fold';
import { LoadingOutcome } from './loading-outcome';
import { useEditionWords } from './use-edition-words';
import { useLoading } from './use-loading';

/** The sheets of the workbook that hold an edition, and those of them that are to be loaded. */
interface FoundSheets {
  readonly names: readonly string[];
  readonly left: ReadonlySet<string>;
}

const useStyles = makeStyles({
  sheets: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, border: 'none' },
});

/** Loads an edition from worksheets of this workbook or from a JSON file. */
export function LoadEdition(): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { officeState } = usePane();
  const words = useEditionWords();
  const [found, setFound] = useState<FoundSheets>();
  const { refusal, ask } = useAsking();
  const { loading, load, replace } = useLoading();
  const isReady = officeState === 'ready';

  const find = (): void =>
    ask(readEditionSheets, ({ sheets }) => setFound({ names: sheets.map(({ name }) => name), left: new Set() }));

  function loadSheets({ left }: FoundSheets): void {
    load(async () => {
      const read = await readEditionSheets();
      return isRefused(read) ? read : sheetsToEdition(read.sheets.filter(({ name }) => !left.has(name)));
    });
  }

  return (
    <Fold title={words('loadTitle')} hint={words('loadHint')}>
      <div>
        <Button disabled={!isReady} onClick={find}>
          {words('findSheets')}
        </Button>
      </div>
      {refusal && <RefusalMessage refusal={refusal} />}
      {found?.names.length === 0 && <Message intent="info">{words('noSheets')}</Message>}
      {found !== undefined && found.names.length > 0 && (
        <>
          <fieldset className={styles.sheets}>
            <legend>{words('whichSheets')}</legend>
            {found.names.map((name) => (
              <Checkbox
                key={name}
                label={name}
                checked={!found.left.has(name)}
                onChange={() => setFound({ ...found, left: turned(found.left, name) })}
              />
            ))}
            <p className={shared.hint}>{words('whichSheetsHint')}</p>
          </fieldset>
          <div>
            <Button appearance="primary" onClick={() => loadSheets(found)}>
              {words('loadSheets')}
            </Button>
          </div>
        </>
      )}
      <div>
        <FileButton
          disabled={!isReady}
          accept=".json,application/json"
          name={words('chooseFile')}
          onFile={(chosen) => load(async () => readEditionJson(await beginning(chosen)))}
        >
          {words('loadFile')}
        </FileButton>
      </div>
      <LoadingOutcome loading={loading} replace={replace} />
    </Fold>
  );
}

function turned(names: ReadonlySet<string>, name: string): ReadonlySet<string> {
  const others = [...names].filter((one) => one !== name);
  return new Set(names.has(name) ? others : [...others, name]);
}

/** Reads a file up to one byte more than is allowed, which shows that it is too large. */
function beginning(file: File): Promise<string> {
  return file.slice(0, limits.bytes + 1).text();
}
