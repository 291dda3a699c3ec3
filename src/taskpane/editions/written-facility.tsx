import { Field, Input } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { SelectField } from '../shared/controls/select-field';
import { useEditionWords } from './use-edition-words';

interface WrittenFacilityProps {
  readonly typeLabel: string;
  readonly types: readonly { readonly value: string; readonly name: string }[];
  readonly type: string;
  readonly residents: string;
  readonly isResidentsWrong: boolean;
  readonly onChoose: (key: 'type' | 'residents', value: string) => void;
}

/** A facility given by its type and residents alone; its profile is not known. */
export function WrittenFacility(props: WrittenFacilityProps): ReactElement {
  const words = useEditionWords();
  const { typeLabel, types, type, residents, isResidentsWrong, onChoose } = props;
  return (
    <>
      <SelectField label={typeLabel} value={type} options={types} onChange={(id) => onChoose('type', id)} />
      <Field
        label={words('residents')}
        validationState={isResidentsWrong ? 'error' : 'none'}
        validationMessage={isResidentsWrong ? words('residentsWhole') : null}
      >
        <Input
          inputMode="numeric"
          autoComplete="off"
          value={residents}
          onChange={(_, { value }) => onChoose('residents', value)}
        />
      </Field>
    </>
  );
}
