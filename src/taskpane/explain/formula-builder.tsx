import { Radio, RadioGroup } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { emptyProfile } from '../../engine/facility';
import { Fault } from '../../engine/fault';
import { isBlank, readNumber } from '../../engine/scalars';
import { numberOf } from '../../i18n/explanation';
import { usePane } from '../pane-context';
import { placeName } from '../shared/place-name';
import { enteredFacility } from '../shared/entries/residents-entry';
import { ResidentsField } from '../shared/entries/residents-field';
import { SelectField } from '../shared/controls/select-field';
import { useSharedStyles } from '../shared/use-shared-styles';
import { ActualField } from './actual-field';
import { AnswersField } from './answers-field';
import { builtFunctions, type BuilderChoices, type BuiltFunction } from './builder-choices';
import { canBeNames, placesOf } from './built-formula';
import { BuiltFormula } from './built-formula-view';
import { TableField } from './table-field';
import { TakeCells } from './take-cells';
import { useBuilderWords } from './use-builder-words';

export interface FormulaBuilderProps {
  /** The sheet of the selected cell. */
  readonly sheet: string;
  readonly choices: BuilderChoices;
  readonly onChoose: (choices: BuilderChoices) => void;
}

/** Makes a formula out of what is chosen and picked, shows it with what it gives, and puts it into the selected cells. */
export function FormulaBuilder({ sheet, choices, onChoose }: FormulaBuilderProps): ReactElement {
  const shared = useSharedStyles();
  const { norms, language } = usePane();
  const words = useBuilderWords();
  const choose = (changes: Partial<BuilderChoices>): void => onChoose({ ...choices, ...changes });
  const { residents, type, table } = choices;
  const types = norms.edition.types;
  const typeAt = types.findIndex(({ id }) => id === type);
  const counted = enteredFacility(norms, typeAt, residents, emptyProfile, undefined);
  const fault = counted instanceof Fault && !isBlank(residents.text) ? counted : undefined;
  return (
    <section className={shared.stack}>
      <h2 className={shared.smallTitle}>{words('title')}</h2>
      <SelectField
        label={words('gives')}
        value={choices.name}
        options={builtFunctions.map((name) => ({ value: name, name: words(name) }))}
        onChange={(name) => choose({ name: name as BuiltFunction })}
      />
      <PositionField choices={choices} onChoose={choose} />
      {choices.name === 'STAFF_GAP' && <ActualField choices={choices} onChoose={choose} />}
      <TableField table={table} onChoose={(chosen) => choose({ table: chosen })} />
      {table === undefined && (
        <>
          <TypeAndResidents choices={choices} onChoose={choose} fault={fault} />
          <AnswersField answers={choices.answers} onChoose={(answers) => choose({ answers })} />
        </>
      )}
      <BuiltFormula sheet={sheet} choices={choices} language={language} />
    </section>
  );
}

interface FieldProps {
  readonly choices: BuilderChoices;
  readonly onChoose: (changes: Partial<BuilderChoices>) => void;
}

function TypeAndResidents({
  choices: { residents, type },
  onChoose,
  fault,
}: FieldProps & { readonly fault: Fault | undefined }): ReactElement {
  const { say, norms, language } = usePane();
  return (
    <>
      <ResidentsField
        label={say('residents')}
        residents={residents}
        fault={fault}
        onChange={(changed) => onChoose({ residents: changed })}
      />
      <SelectField
        label={say('facilityType')}
        value={type}
        options={norms.edition.types.map(({ id, name }) => ({ value: id, name: name[language] }))}
        onChange={(chosen) => onChoose({ type: chosen })}
      />
    </>
  );
}

/** One position, or cells with names. */
function PositionField({ choices, onChoose }: FieldProps): ReactElement {
  const shared = useSharedStyles();
  const { norms, language } = usePane();
  const words = useBuilderWords();
  const [isByNames, setByNames] = useState(choices.names !== undefined);
  const { names, row } = choices;

  const count = placesOf(choices).length;
  return (
    <div className={shared.near}>
      <RadioGroup
        aria-label={words('position')}
        value={isByNames ? 'names' : 'one'}
        onChange={(_, { value }) => {
          setByNames(value === 'names');
          if (value === 'one') onChoose({ names: undefined, actual: { text: choices.actual.text } });
        }}
      >
        <Radio value="one" label={words('onePosition')} />
        <Radio value="names" label={words('namesInCells')} />
      </RadioGroup>
      {isByNames ? (
        <>
          <p className={shared.hint}>
            {names === undefined ? words('noNames') : words('names', { cells: placeName(names), count })}
          </p>
          <TakeCells
            name={words('takeNames')}
            canBe={canBeNames}
            otherwise={words('notNames')}
            onTake={(cells) => onChoose({ names: cells, actual: { text: choices.actual.text } })}
          />
        </>
      ) : (
        <SelectField
          label={words('position')}
          value={String(row)}
          options={norms.positions.map(({ position }) => ({
            value: String(position.row),
            name: `${numberOf(position)}. ${position.name[language]}`,
          }))}
          onChange={(value) => onChoose({ row: readNumber(value) ?? row })}
        />
      )}
    </div>
  );
}
