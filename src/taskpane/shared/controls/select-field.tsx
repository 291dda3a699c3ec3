import { Field, Select, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Language } from '../../../norms/schema';

interface SelectFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly name: string; readonly language?: Language }[];
  readonly onChange: (value: string) => void;
}

/** Fluent's select grows with its longest option, which a narrow pane has no room for. */
const useStyles = makeStyles({
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  select: { minWidth: 0, '& select': { width: '100%', textOverflow: 'ellipsis' } },
});

/** A drop-down list under its label. */
export function SelectField({ label, hint, value, options, onChange }: SelectFieldProps): ReactElement {
  const styles = useStyles();
  return (
    <Field label={label} hint={hint ?? null} className={styles.field}>
      <Select className={styles.select} value={value} onChange={(_, chosen) => onChange(chosen.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.language}>
            {option.name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
