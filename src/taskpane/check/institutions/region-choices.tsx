import { Checkbox } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { roleColumn } from '../../../workbook/institutions/institution-list';
import type { InstitutionsPlan } from '../../../workbook/institutions/plan';
import { alikeRegions } from '../../../workbook/institutions/regions';
import { formerRegions } from '../../../workbook/institutions/write-institutions';
import { useCheckWords } from '../../shared/use-check-words';
import { useSharedStyles } from '../../shared/use-shared-styles';

interface RegionChoicesProps {
  readonly plan: InstitutionsPlan;
  readonly onJoin: (joined: ReadonlySet<string>) => void;
  readonly onSheet: (byRegion: boolean) => void;
}

/** Whether a sheet by region is written, and which spellings of regions are one. */
export function RegionChoices({ plan, onJoin, onSheet }: RegionChoicesProps): ReactElement {
  const shared = useSharedStyles();
  const words = useCheckWords();
  const { list, joined, byRegion } = plan;
  const alike = useMemo(() => alikeRegions(list), [list]);
  if (roleColumn(list, 'region') === undefined) return <p className={shared.hint}>{words('noRegionColumn')}</p>;

  const former = formerRegions(plan)?.sheet;
  const join = (key: string, isOne: boolean): void =>
    onJoin(new Set([...[...joined].filter((one) => one !== key), ...(isOne ? [key] : [])]));

  return (
    <>
      <Checkbox
        checked={byRegion}
        label={former === undefined ? words('writeRegions') : words('writeRegionsAgain', { sheet: former })}
        onChange={(_, { checked }) => onSheet(checked === true)}
      />
      {alike.length > 0 && (
        <div role="group" aria-label={words('regionQuestion')}>
          <p className={shared.text}>{words('regionQuestion')}</p>
          {alike.map(({ key, spellings }) => (
            <Checkbox
              key={key}
              checked={joined.has(key)}
              label={words('regionOne', { texts: spellings.map((one) => words('spelling', { ...one })) })}
              onChange={(_, { checked }) => join(key, checked === true)}
            />
          ))}
        </div>
      )}
    </>
  );
}
