import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { editionToJson } from '../../editions/json/read-json';
import { editionToSheets } from '../../editions/sheets/edition-to-sheets';
import type { Edition, Language } from '../../norms/schema';
import { writeEditionSheets, type WrittenSheets } from '../../workbook/editions/write-sheets';
import { usePane } from '../pane-context';
import { CopyButton } from '../shared/controls/copy-button';
import { downloadFile } from '../shared/controls/download';
import { languageOptions } from '../shared/language-options';
import { Message } from '../shared/controls/message';
import { RefusalMessage } from '../shared/asking/refusal-message';
import { SelectField } from '../shared/controls/select-field';
import { useAsking } from '../shared/asking/use-asking';
import { useSharedStyles } from '../shared/use-shared-styles';
import { Fold } from './fold';
import { useEditionWords } from './use-edition-words';

/** Puts an edition into worksheets of the workbook, or into a JSON file. */
export function ExportEdition({ edition }: { readonly edition: Edition }): ReactElement {
  const shared = useSharedStyles();
  const { language, officeState, announce, say } = usePane();
  const words = useEditionWords();
  const [chosen, setChosen] = useState<Language>();
  const [written, setWritten] = useState<WrittenSheets>();
  const { refusal, ask } = useAsking();
  const sheetLanguage = chosen ?? language;
  const file = `${edition.id}.json`;

  function write(): void {
    setWritten(undefined);
    ask(
      () => writeEditionSheets(editionToSheets(edition, sheetLanguage)),
      (result) => {
        setWritten(result);
        announce(words('exported', { names: result.written }));
      },
    );
  }

  return (
    <Fold title={words('exportEdition')}>
      <SelectField
        label={words('exportLanguage')}
        value={sheetLanguage}
        options={languageOptions}
        onChange={(value) => setChosen(value as Language)}
      />
      <div className={shared.centredRow}>
        <Button disabled={officeState !== 'ready'} onClick={write}>
          {words('exportSheets')}
        </Button>
      </div>
      {refusal && <RefusalMessage refusal={refusal} />}
      {written && (
        <Message intent="success">
          {words('exported', { names: written.written })}
          {!written.printReady && ` ${say('printNotSet')}`}
        </Message>
      )}
      <div className={shared.centredRow}>
        <Button onClick={() => downloadFile(file, editionToJson(edition))}>{words('downloadJson')}</Button>
        <CopyButton text={editionToJson(edition)} label={words('copyJson')} />
      </div>
      <p className={shared.hint}>{words('copyJsonHint', { file })}</p>
    </Fold>
  );
}
