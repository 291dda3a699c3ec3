import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { OverallComparison } from '../../editions/compare-all';
import { formatNumber } from '../../i18n/fill';
import { usePane } from '../pane-context';
import { formatGap } from '../shared/money';
import { PaneDialog } from '../shared/controls/pane-dialog';
import { ChangeTable } from './change-table';
import { ComparisonTable, signedMoney, useComparisonStyles } from './comparison-table';
import type { ComparedEditions } from './difference-words';
import { useEditionWords } from './use-edition-words';

/** Institutions beyond this number are only counted. */
export const mostShown = 100;

type ChangedInstitution = OverallComparison['changed'][number];

interface ChangedInstitutionsProps {
  readonly compared: ComparedEditions;
  /** The greatest change first. */
  readonly changed: readonly ChangedInstitution[];
}

const useStyles = makeStyles({
  figure: { minWidth: 'unset', paddingInline: '4px', marginTop: '-2px', fontSize: tokens.fontSizeBase200 },
  title: { margin: '0 0 8px', fontSize: tokens.fontSizeBase400 },
});

/** The institutions of a list for which something changes; pressing a difference shows it by position. */
export function ChangedInstitutions({ compared, changed }: ChangedInstitutionsProps): ReactElement {
  const styles = useStyles();
  const { total } = useComparisonStyles();
  const { language } = usePane();
  const words = useEditionWords();
  const [opened, setOpened] = useState<ChangedInstitution>();
  const left = changed.length - mostShown;
  return (
    <>
      <p className={total}>{words('changedHint')}</p>
      <ChangeTable
        label={words('changedInstitutions')}
        headings={['compareFacility', 'changeWas', 'changeIs', 'changeBy']}
        lines={changed.slice(0, mostShown).map((one, at) => ({
          key: String(at),
          name: nameOf(one),
          why: one.total.money === 0 ? [] : [signedMoney(language, one.total.money)],
          figures: [
            formatNumber(language, one.total.before),
            formatNumber(language, one.total.after),
            <Button
              key="by"
              size="small"
              appearance="subtle"
              className={styles.figure}
              aria-label={words('showChanges', { name: nameOf(one), difference: differenceOf(one) })}
              onClick={() => setOpened(one)}
            >
              {differenceOf(one)}
            </Button>,
          ],
        }))}
      />
      {left > 0 && <p className={total}>{words('andMore', { count: left })}</p>}
      {opened && (
        <PaneDialog label={nameOf(opened)} onClose={() => setOpened(undefined)}>
          <h3 className={styles.title}>{nameOf(opened)}</h3>
          <ComparisonTable compared={compared} comparison={opened} />
        </PaneDialog>
      )}
    </>
  );

  function nameOf({ facility: { name, residents } }: ChangedInstitution): string {
    return words('institutionOf', { name, residents });
  }

  function differenceOf(one: ChangedInstitution): string {
    return formatGap(language, one.total.difference);
  }
}
