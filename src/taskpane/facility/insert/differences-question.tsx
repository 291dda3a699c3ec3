import { Button, Field, Radio, RadioGroup, makeStyles } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { formatNumber } from '../../../i18n/fill';
import type { SheetDifference, FacilityFact } from '../../../workbook/facility/differences';
import type { FacilityOnSheet } from '../../../workbook/facility/read';
import { usePane, type Pane } from '../../pane-context';
import { Message } from '../../shared/controls/message';

interface DifferencesQuestionProps {
  readonly sheet: FacilityOnSheet;
  readonly differences: readonly SheetDifference[];
  /** Called with the differences for which the sheet counts. */
  readonly onSettle: (taken: readonly SheetDifference[]) => void;
  readonly onCancel: () => void;
}

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '12px', margin: '8px 0 0', padding: 0, listStyleType: 'none' },
});

/** The differences between sheet and pane side by side. By default the sheet counts, which was changed later. */
export function DifferencesQuestion({
  sheet,
  differences,
  onSettle,
  onCancel,
}: DifferencesQuestionProps): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { say } = pane;
  const [fromPane, setFromPane] = useState<ReadonlySet<SheetDifference>>(new Set());
  const choose = (one: SheetDifference, isPane: boolean): void => {
    const chosen = new Set(fromPane);
    if (isPane) chosen.add(one);
    else chosen.delete(one);
    setFromPane(chosen);
  };
  return (
    <Message
      intent="warning"
      actions={
        <>
          <Button
            size="small"
            appearance="primary"
            onClick={() => onSettle(differences.filter((one) => !fromPane.has(one)))}
          >
            {say('writeSettled')}
          </Button>
          <Button size="small" onClick={onCancel}>
            {say('leaveAsItIs')}
          </Button>
        </>
      }
    >
      {say('differs', { sheet: sheet.sheet })}
      <ul className={styles.list}>
        {differences.map((one) => (
          <li key={`${one.part} ${one.about.kind === 'answer' ? one.about.item : one.about.kind}`}>
            <Field label={subjectName(pane, sheet, one)}>
              <RadioGroup
                value={fromPane.has(one) ? 'pane' : 'sheet'}
                onChange={(_, { value }) => choose(one, value === 'pane')}
              >
                <Radio value="sheet" label={onSheet(pane, one)} />
                <Radio value="pane" label={say('inPane', { said: saidWords(pane, one, one.pane) })} />
              </RadioGroup>
            </Field>
          </li>
        ))}
      </ul>
    </Message>
  );
}

function subjectName({ say, language, norms }: Pane, sheet: FacilityOnSheet, { part, about }: SheetDifference): string {
  const one = sheet.parts.length > 1 ? `${sheet.parts[part]?.name ?? ''}: ` : '';
  switch (about.kind) {
    case 'institution':
      return say('institutionName');
    case 'name':
      return `${one}${say('unitName', { number: part })}`;
    case 'type':
      return `${one}${say('facilityType')}`;
    case 'residents':
      return `${one}${say('residents')}`;
    case 'answer':
      return `${one}${norms.items.get(about.item)?.name[language] ?? about.item}`;
  }
}

function onSheet(pane: Pane, one: SheetDifference): string {
  const said = saidWords(pane, one, one.sheet);
  return pane.say(one.isUnread ? 'onSheetUnread' : 'onSheet', { said });
}

function saidWords({ say, language, norms }: Pane, { about }: SheetDifference, said: FacilityFact): string {
  if (said === undefined || said === '') return say('notTold');
  if (typeof said === 'boolean') return say(said ? 'yes' : 'no');
  if (typeof said === 'number') return formatNumber(language, said);
  const type = about.kind === 'type' ? norms.edition.types.find(({ id }) => id === said) : undefined;
  return type?.name[language] ?? said;
}
