import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Draft } from '../../editions/printed/draft/draft';
import { readPageSheet } from '../../workbook/editions/read-page';
import { usePane } from '../pane-context';
import { FileButton } from '../shared/controls/file-button';
import { RefusalMessage } from '../shared/asking/refusal-message';
import { useAsking } from '../shared/asking/use-asking';
import { useSharedStyles } from '../shared/use-shared-styles';
import { pageReading, type PageReading } from './page-reading';
import { useEditionWords } from './use-edition-words';

/** What was read of a page, and where it was. */
export interface Looked {
  readonly sheet: string;
  /** Whether the page is a sheet of this workbook, whose cells can be shown. */
  readonly inWorkbook: boolean;
  /** Undefined where the page holds no table of norms. */
  readonly draft: Draft | undefined;
  readonly reading: PageReading;
}

interface PageSourceProps {
  readonly first: boolean;
  readonly onRead: (looked: Looked) => void;
}

/** The choice of a page: the sheet in front, or a file. */
export function PageSource({ first, onRead }: PageSourceProps): ReactElement {
  const shared = useSharedStyles();
  const { officeState } = usePane();
  const words = useEditionWords();
  const { refusal, ask } = useAsking();

  function look(): void {
    ask(async () => {
      const sheet = await readPageSheet();
      if ('refused' in sheet) return sheet;
      return { sheet: sheet.name, inWorkbook: true, draft: pageReading.readSheet(sheet), reading: pageReading };
    }, onRead);
  }

  function open(chosen: File): void {
    ask(async () => {
      const draft = pageReading.readFile(await bytesOf(chosen), chosen.name);
      return { sheet: chosen.name, inWorkbook: false, draft, reading: pageReading };
    }, onRead);
  }

  return (
    <>
      <div className={shared.row}>
        <Button appearance={first ? 'primary' : 'secondary'} disabled={officeState !== 'ready'} onClick={look}>
          {words(first ? 'pageLook' : 'pageLookOther')}
        </Button>
        <FileButton
          accept=".xlsx,.html,.htm,text/html"
          name={words(first ? 'pageChooseFile' : 'pageChooseFileOther')}
          onFile={open}
        >
          {words(first ? 'pageFile' : 'pageFileOther')}
        </FileButton>
      </div>
      {refusal && <RefusalMessage refusal={refusal} />}
    </>
  );
}

/** A file that cannot be read gives no bytes, and so no table. */
async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return new Uint8Array();
  }
}
