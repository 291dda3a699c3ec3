import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { roundings } from '../../engine/rounding';
import { sayRounding } from '../../i18n/rules';
import type { Language, Rounding } from '../../norms/schema';
import { isRefused } from '../../workbook/excel/refusal';
import { changeSettings, type Settings } from '../../workbook/settings';
import { editionById, paneEditions } from '../loaded-editions';
import { usePane } from '../pane-context';
import { languageOptions } from '../shared/language-options';
import { Message } from '../shared/controls/message';
import { RefusalMessage } from '../shared/asking/refusal-message';
import { SelectField } from '../shared/controls/select-field';
import { useRefusal } from '../shared/asking/use-refusal';
import { useSharedStyles } from '../shared/use-shared-styles';
import { CompareEditions } from './compare-editions';
import { EditionActions } from './edition-actions';
import { EditionCard } from './edition-card';
import { EditionDates } from './edition-dates';
import { ExportEdition } from './export-edition';
import { PagePart } from './page-part';
import { LoadEdition } from './load-edition';
import { NotUsed } from './not-used';
import { SettleEdition } from './settle-edition';
import { useEditionWords } from './use-edition-words';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase400 },
});

/** The loaded editions, and what this workbook has set: edition, language, rounding. */
export function EditionsPlace({ settings }: { readonly settings: Settings }): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { say, norms, language, announce } = usePane();
  const words = useEditionWords();
  const [refusal, setRefusal] = useRefusal();

  async function change(changes: Partial<Settings>): Promise<void> {
    const result = await changeSettings(changes);
    setRefusal(isRefused(result) ? result.refused : undefined);
    if (!isRefused(result)) announce(say('settingsSaved'));
  }

  return (
    <div className={shared.apart}>
      <h2 className={styles.title}>{say('loadedEditions')}</h2>
      {settings.edition !== undefined && editionById(settings.edition) === undefined && (
        <Message intent="warning">{words('defaultMissing', { id: settings.edition })}</Message>
      )}
      <NotUsed />
      {paneEditions().map(({ edition }) => (
        <EditionCard key={edition.id} edition={edition}>
          <EditionActions
            edition={edition}
            isDefault={edition.id === norms.edition.id}
            onMakeDefault={() => void change({ edition: edition.id })}
          />
          <ExportEdition edition={edition} />
        </EditionCard>
      ))}
      <PagePart />
      <LoadEdition />
      <SettleEdition />
      <EditionDates />
      <CompareEditions />
      <h2 className={styles.title}>{say('workbookSettings')}</h2>
      <p className={shared.hint}>{say('workbookSettingsHint')}</p>
      <SelectField
        label={say('defaultEdition')}
        value={norms.edition.id}
        options={paneEditions().map(({ edition }) => ({ value: edition.id, name: edition.id }))}
        onChange={(edition) => void change({ edition })}
      />
      <SelectField
        label={say('workbookLanguage')}
        value={language}
        options={languageOptions}
        onChange={(value) => void change({ language: value as Language })}
      />
      <SelectField
        label={say('rounding')}
        hint={say('roundingHint', { by: norms.governing.get('fractions')?.id ?? '' })}
        value={settings.rounding ?? ''}
        options={[
          { value: '', name: say('roundingOfEdition', { rounding: sayRounding(language, norms.rounding) }) },
          ...roundings.map((one) => ({ value: one, name: sayRounding(language, one) })),
        ]}
        onChange={(value) => void change({ rounding: (value || undefined) as Rounding | undefined })}
      />
      {refusal && <RefusalMessage refusal={refusal} />}
    </div>
  );
}
