import { Field, Textarea } from '@fluentui/react-components';
import { useMemo, useState, type Dispatch, type ReactElement } from 'react';
import type { Facility } from '../../../engine/facility';
import { Fault } from '../../../engine/fault';
import { sayFault } from '../../../i18n/say-fault';
import type { TypedFigures } from '../../../workbook/facility/plan';
import { usePane } from '../../pane-context';
import { SelectField } from '../../shared/controls/select-field';
import { useSharedStyles } from '../../shared/use-shared-styles';
import type { FacilityEntry, WizardAction } from '../../shared/entries/wizard';
import type { Computation } from '../computation';
import { facilityTitle } from '../facility-title';
import { SizeCurve } from './size-curve';
import { sizeFigures } from './size-figures';
import { SizesTable } from './sizes-table';
import { typedSizes } from './typed-sizes';
import { useSizesWords } from './use-sizes-words';
import { WriteSizes } from './write-sizes';

interface SizesViewProps {
  readonly facilities: readonly FacilityEntry[];
  readonly computations: readonly Computation[];
  readonly typed: readonly TypedFigures[] | undefined;
  readonly wizardDo: Dispatch<WizardAction>;
}

/** A facility at several numbers of residents side by side: what changes, why, its money, and the curve over residents. */
export function SizesView({ facilities, computations, typed, wizardDo }: SizesViewProps): ReactElement | null {
  const shared = useSharedStyles();
  const { norms, language } = usePane();
  const words = useSizesWords();
  const [key, setKey] = useState(computations[0]?.key);
  const computation = computations.find((one) => one.key === key) ?? computations[0];
  const entry = facilities.find((one) => one.key === computation?.key);
  if (computation === undefined || entry === undefined) return null;
  return (
    <div className={shared.apart}>
      {computations.length > 1 && (
        <SelectField
          label={words('sizesOf')}
          value={String(entry.key)}
          options={facilities.map((one) => ({ value: String(one.key), name: facilityTitle(language, norms, one) }))}
          onChange={(value) => setKey(Number(value))}
        />
      )}
      <SizesOfOne
        key={entry.key}
        today={computation.facility}
        entry={entry}
        typed={typed}
        onType={(text) => wizardDo({ do: 'sizes', key: entry.key, text })}
      />
    </div>
  );
}

interface SizesOfOneProps {
  readonly today: Facility;
  readonly entry: FacilityEntry;
  readonly typed: readonly TypedFigures[] | undefined;
  readonly onType: (text: string) => void;
}

function SizesOfOne({ today, entry, typed, onType }: SizesOfOneProps): ReactElement {
  const shared = useSharedStyles();
  const { norms, language } = usePane();
  const words = useSizesWords();
  const text = entry.sizes ?? String(today.residents);
  const read = useMemo(() => typedSizes(norms, today, text), [norms, today, text]);
  const wrong = Array.isArray(read)
    ? undefined
    : read instanceof Fault
      ? sayFault(language, read)
      : words('unsure', { value: read.unsure });
  const sizes = useMemo(() => (Array.isArray(read) ? read : [today]), [read, today]);
  const residents = useMemo(() => sizes.map((one) => one.residents), [sizes]);
  const figures = useMemo(
    () => (sizes.length < 2 ? undefined : sizeFigures(language, norms, sizes, typed)),
    [language, norms, sizes, typed],
  );
  return (
    <>
      <Field
        label={words('sizes')}
        hint={words('sizesHint')}
        validationState={wrong === undefined ? 'none' : 'error'}
        validationMessage={wrong ?? null}
      >
        <Textarea rows={1} resize="vertical" value={text} onChange={(_, { value }) => onType(value)} />
      </Field>
      {figures === undefined && wrong === undefined && <p className={shared.hint}>{words('oneSize')}</p>}
      {figures && <SizesTable facilities={sizes} figures={figures} />}
      <SizeCurve today={today} sizes={residents} />
      {figures && <WriteSizes today={today} entry={entry} sizes={sizes} figures={figures} typed={typed} />}
    </>
  );
}
