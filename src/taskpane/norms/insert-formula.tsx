import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { MathFormulaRegular } from '@fluentui/react-icons/svg/math-formula';
import { useState, type ReactElement } from 'react';
import type { CompiledPosition } from '../../engine/compile';
import { isBlank } from '../../engine/scalars';
import { sayFault } from '../../i18n/say-fault';
import type { FacilityType } from '../../norms/schema';
import { insertFormula } from '../../workbook/excel/cells';
import type { Place } from '../../workbook/sheet/place';
import { usePane } from '../pane-context';
import { Message } from '../shared/controls/message';
import { FormulaCode } from '../shared/controls/formula-code';
import { placeName } from '../shared/place-name';
import { CellRefusal } from '../shared/asking/cell-refusal';
import type { ResidentsEntry } from '../shared/entries/residents-entry';
import { SelectField } from '../shared/controls/select-field';
import { typedFormula, writtenFormula } from '../shared/typed-formula';
import { useAsking } from '../shared/asking/use-asking';
import { useSharedStyles } from '../shared/use-shared-styles';
import type { Wizard } from '../shared/entries/wizard';
import { positionFormula } from './position-formula';

interface InsertFormulaProps {
  readonly compiled: CompiledPosition;
  readonly wizard: Wizard;
}

const useStyles = makeStyles({
  input: { width: '96px' },
});

/** Puts the formula for a position into the selected cell, with the residents and type that the wizard knows. */
export function InsertFormula({ compiled, wizard }: InsertFormulaProps): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { say, norms, language, rounding, officeState, announce } = usePane();
  const types = norms.edition.types.filter((_, at) => compiled.exists[at]);
  const known = knownFacility(wizard, types);
  const [type, setType] = useState(known.type);
  const [residents, setResidents] = useState(known.residents);
  const { refusal, ask } = useAsking();
  const [written, setWritten] = useState<Place>();
  const { args, fault } = positionFormula(norms, language, compiled, { type, residents, rounding });
  const shownFault = isBlank(residents.text) ? undefined : fault;

  function insert(replace: boolean): void {
    setWritten(undefined);
    ask(
      () => insertFormula(writtenFormula('REQUIRED_STAFF', args), { replace }),
      (result) => {
        setWritten(result.written);
        announce(say('formulaInserted', { cell: placeName(result.written) }));
      },
    );
  }

  return (
    <section className={shared.near}>
      <h3 className={shared.smallTitle}>{say('insertFormula')}</h3>
      <SelectField
        label={say('facilityType')}
        value={type}
        options={types.map(({ id, name }) => ({ value: id, name: name[language] }))}
        onChange={setType}
      />
      <Field
        label={say('residents')}
        validationState={shownFault ? 'error' : 'none'}
        validationMessage={shownFault ? sayFault(language, shownFault) : null}
      >
        <Input
          className={styles.input}
          inputMode="numeric"
          autoComplete="off"
          value={residents.text}
          onChange={(_, { value }) => setResidents({ text: value })}
        />
      </Field>
      <FormulaCode>{typedFormula(language, 'REQUIRED_STAFF', args)}</FormulaCode>
      <Button
        className={shared.start}
        icon={<MathFormulaRegular />}
        disabledFocusable={fault !== undefined || officeState !== 'ready'}
        onClick={() => insert(false)}
      >
        {say('intoSelectedCell')}
      </Button>
      {refusal && <CellRefusal refusal={refusal} onReplace={() => insert(true)} />}
      {written && <Message intent="success">{say('formulaInserted', { cell: placeName(written) })}</Message>}
    </section>
  );
}

/** The wizard's facility of a type that has the position; else its residents, and the first of these types. */
function knownFacility(
  { facilities }: Wizard,
  types: readonly FacilityType[],
): { type: string; residents: ResidentsEntry } {
  const fitting = facilities.find(({ type }) => types.some(({ id }) => id === type));
  return { type: fitting?.type ?? types[0]?.id ?? '', residents: (fitting ?? facilities[0]).residents };
}
