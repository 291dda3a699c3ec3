import { makeStyles } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { EditionsKey } from '../../i18n/pane/editions-en';
import type { Draft } from '../../editions/printed/draft/draft';
import type { NotJoined } from '../../editions/printed/draft/join-languages';
import { usePane } from '../pane-context';
import { Message } from '../shared/controls/message';
import { useSharedStyles } from '../shared/use-shared-styles';
import { PageSource, type Looked } from './page-source';
import { useEditionWords } from './use-edition-words';

const useStyles = makeStyles({
  inside: { display: 'grid', gap: '8px', gridTemplateColumns: 'minmax(0, 1fr)', paddingTop: '8px' },
  summary: { cursor: 'pointer' },
});

const whyNot: Readonly<Record<NotJoined, EditionsKey>> = {
  sameLanguage: 'pageSameLanguage',
  otherColumns: 'pageOtherColumns',
  otherRows: 'pageOtherRows',
};

interface OtherLanguageProps {
  readonly draft: Draft;
  readonly onJoined: (draft: Draft) => void;
}

/**
 * Reads the same act in its other language: names are joined row by row, and each cell is compared with the other
 * page's.
 */
export function OtherLanguage({ draft, onJoined }: OtherLanguageProps): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { announce } = usePane();
  const words = useEditionWords();
  const [told, setTold] = useState<{ readonly intent: 'success' | 'warning'; readonly text: string }>();

  function tell(intent: 'success' | 'warning', text: string): void {
    setTold({ intent, text });
    announce(text);
  }

  function join({ sheet, draft: other, reading }: Looked): void {
    const joined = other === undefined ? undefined : reading.join(draft, other);
    if (joined === undefined) tell('warning', words('pageNoTable'));
    else if (typeof joined === 'string') tell('warning', words(whyNot[joined]));
    else {
      const count = joined.questions.filter(({ why }) => why === 'languagesDiffer').length;
      tell('success', words('pageJoined', { sheet, count }));
      onJoined(joined);
    }
  }

  return (
    <details>
      <summary className={styles.summary}>{words('pageOther')}</summary>
      <div className={styles.inside}>
        <p className={shared.hint}>{words('pageOtherHint')}</p>
        <PageSource first={false} onRead={join} />
        {told && <Message intent={told.intent}>{told.text}</Message>}
      </div>
    </details>
  );
}
