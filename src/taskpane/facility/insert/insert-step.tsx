import {
  Button,
  Checkbox,
  Field,
  Input,
  Radio,
  RadioGroup,
  makeStyles,
  mergeClasses,
} from '@fluentui/react-components';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import { useMemo, type Dispatch, type ReactElement } from 'react';
import type { PaneKey } from '../../../i18n/pane/en';
import type { Language } from '../../../norms/schema';
import {
  omissions,
  optionalColumns,
  type Omission,
  type OptionalColumn,
  type SheetForm,
} from '../../../workbook/facility/plan';
import { sheetWord } from '../../../workbook/facility/words';
import { isSheetName } from '../../../workbook/sheet/sheet-name';
import { usePane } from '../../pane-context';
import { languageOptions } from '../../shared/language-options';
import { SelectField } from '../../shared/controls/select-field';
import { useGone } from '../../shared/asking/use-gone';
import { useSharedStyles } from '../../shared/use-shared-styles';
import type { Wizard, WizardAction } from '../../shared/entries/wizard';
import { InsertOutcome } from './insert-outcome';
import { workedOnHere } from '../institution/same-institution';
import { StepButtons } from '../step-buttons';
import { useInsertion } from './use-insertion';

interface InsertStepProps {
  readonly wizard: Wizard;
  readonly wizardDo: Dispatch<WizardAction>;
}

const columnNames: Readonly<Record<OptionalColumn, PaneKey>> = {
  actual: 'columnActual',
  gap: 'columnGap',
  salary: 'columnSalary',
  fundMonth: 'columnFundMonth',
  fundYear: 'columnFundYear',
};

const omissionNames: Readonly<Record<Omission, PaneKey>> = { zeroRows: 'withoutZeroRows', notes: 'withoutNotes' };

const useStyles = makeStyles({
  fieldset: { border: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  legend: { padding: 0 },
  unseen: { visibility: 'hidden' },
});

/** The choices for the table in the workbook, and the button that inserts it. */
export function InsertStep({ wizard, wizardDo }: InsertStepProps): ReactElement {
  const shared = useSharedStyles();
  const { say, language, norms, officeState } = usePane();
  const { insert } = wizard;
  const workedOn = workedOnHere(wizard, norms);
  const insertion = useInsertion(wizard, wizardDo);
  const sheetLanguage = insert.language ?? language;
  const isBadName = insert.sheetName !== undefined && insert.sheetName !== '' && !isSheetName(insert.sheetName);
  const isRunning = insertion.state.is === 'running';
  const isUpdate = workedOn !== undefined && (insert.sheetName ?? '') === workedOn.sheet;
  return (
    <div className={shared.apart}>
      <Field label={say('sheetForm')}>
        <RadioGroup
          value={insert.form}
          onChange={(_, { value }) => wizardDo({ do: 'insert', choices: { form: value as SheetForm } })}
        >
          <Radio value="formulas" label={say('formFormulas')} />
          <Radio value="values" label={say('formValues')} />
        </RadioGroup>
      </Field>
      <Several
        legend={say('extraColumns')}
        all={optionalColumns}
        names={columnNames}
        chosen={insert.columns}
        onChange={(columns) => wizardDo({ do: 'insert', choices: { columns } })}
      />
      <Several
        legend={say('leaveOut')}
        all={omissions}
        names={omissionNames}
        chosen={insert.without}
        onChange={(without) => wizardDo({ do: 'insert', choices: { without } })}
      />
      <SelectField
        label={say('sheetLanguage')}
        value={sheetLanguage}
        options={languageOptions}
        onChange={(value) => wizardDo({ do: 'insert', choices: { language: value as Language } })}
      />
      <Field
        label={say('sheetName')}
        validationState={isBadName ? 'error' : 'none'}
        validationMessage={isBadName ? say('refusedSheetName', { sheet: insert.sheetName ?? '' }) : null}
      >
        <Input
          value={insert.sheetName ?? ''}
          placeholder={sheetWord(sheetLanguage, 'sheetName')}
          maxLength={31}
          onChange={(_, { value }) => wizardDo({ do: 'insert', choices: { sheetName: value || undefined } })}
        />
      </Field>
      {isUpdate && <UpdateHint sheet={workedOn.sheet} />}
      <Button
        appearance="primary"
        className={shared.start}
        icon={<TableAddRegular />}
        disabledFocusable={isRunning || isBadName || officeState !== 'ready'}
        onClick={() => insertion.start(isUpdate ? 'update' : 'ask')}
      >
        {isUpdate ? say('updateSheet', { sheet: workedOn.sheet }) : say('insertTable')}
      </Button>
      {officeState !== 'ready' && <p className={shared.hint}>{say('insertNeedsExcel')}</p>}
      <InsertOutcome insertion={insertion} />
      <StepButtons step="insert" onGo={(step) => wizardDo({ do: 'go', step })} />
    </div>
  );
}

interface SeveralProps<Choice extends string> {
  readonly legend: string;
  readonly all: readonly Choice[];
  readonly names: Readonly<Record<Choice, PaneKey>>;
  readonly chosen: readonly Choice[];
  readonly onChange: (chosen: readonly Choice[]) => void;
}

/** Choices of which none, some or all are made. */
function Several<Choice extends string>(props: SeveralProps<Choice>): ReactElement {
  const { legend, all, names, chosen, onChange } = props;
  const styles = useStyles();
  const { say } = usePane();
  const change = (one: Choice, isWanted: boolean): void => {
    const others = chosen.filter((other) => other !== one);
    onChange(isWanted ? [...others, one] : others);
  };
  return (
    <fieldset className={styles.fieldset}>
      <legend className={styles.legend}>{legend}</legend>
      {all.map((one) => (
        <Checkbox
          key={one}
          label={say(names[one])}
          checked={chosen.includes(one)}
          onChange={(_, { checked }) => change(one, checked === true)}
        />
      ))}
    </fieldset>
  );
}

/** Not said of a sheet that is gone, as after an undo; what is about to be pressed does not move away. */
function UpdateHint({ sheet }: { readonly sheet: string }): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { say } = usePane();
  const isGone = useGone(useMemo(() => ({ sheet, address: 'A1:B8' }), [sheet]));
  return <p className={mergeClasses(shared.hint, isGone && styles.unseen)}>{say('updateHint', { sheet })}</p>;
}
