import { useEffect, useMemo, useState, type ReactElement } from 'react';
import type { CompiledEdition } from '../../engine/compile';
import { isRefused } from '../../workbook/excel/refusal';
import { readFacilities } from '../../workbook/facility/read';
import { editionById, paneEditions } from '../loaded-editions';
import { usePane } from '../pane-context';
import { SelectField } from '../shared/controls/select-field';
import { CompareInstitutions } from './compare-institutions';
import { facilitiesToCompare, type FacilityToCompare } from './compared-facilities';
import { askedComparison, nothingChosen, type ComparisonChoices } from './comparison-asked';
import { ComparisonTable } from './comparison-table';
import { Fold } from './fold';
import { useEditionWords } from './use-edition-words';
import { WrittenFacility } from './written-facility';

/** Compares two editions for one institution: one that the wizard made a sheet for, or one written here. */
export function CompareEditions(): ReactElement {
  const { language, norms, rounding } = usePane();
  const words = useEditionWords();
  const [choices, setChoices] = useState(nothingChosen);
  const found = useFacilities();
  const editions = paneEditions();
  const asked = useMemo(
    () => askedComparison(choices, editions, norms, found, rounding),
    [choices, editions, norms, found, rounding],
  );
  const { compared, onSheet, comparison } = asked;
  const choose = (key: keyof ComparisonChoices, value: string): void => setChoices({ ...choices, [key]: value });
  const ids = editions.map(({ edition }) => ({ value: edition.id, name: edition.id }));
  const typesOf = ({ edition }: CompiledEdition): { value: string; name: string }[] =>
    edition.types.map(({ id, name }) => ({ value: id, name: name[language] }));

  return (
    <Fold title={words('compareTitle')} hint={words('compareHint')}>
      <SelectField
        label={words('compareOne')}
        value={compared.before.edition.id}
        options={ids}
        onChange={(id) => choose('before', id)}
      />
      <SelectField
        label={words('compareOther')}
        value={compared.after.edition.id}
        options={ids}
        onChange={(id) => choose('after', id)}
      />
      {found.length > 0 && (
        <SelectField
          label={words('compareFacility')}
          value={choices.facility}
          options={[
            { value: '', name: words('facilityHere') },
            ...found.map(({ sheet, facility: { name, residents } }, at) => ({
              value: String(at),
              name: words('facilityPart', { sheet, name, residents }),
            })),
          ]}
          onChange={(at) => choose('facility', at)}
        />
      )}
      {onSheet === undefined && (
        <WrittenFacility
          typeLabel={words('typeIn', { id: compared.before.edition.id })}
          types={typesOf(compared.before)}
          type={asked.type}
          residents={choices.residents}
          isResidentsWrong={asked.isResidentsWrong}
          onChoose={choose}
        />
      )}
      <SelectField
        label={words('typeIn', { id: compared.after.edition.id })}
        value={choices.typeAfter}
        options={[{ value: '', name: words('sameType') }, ...typesOf(compared.after)]}
        onChange={(id) => choose('typeAfter', id)}
      />
      {comparison && <ComparisonTable compared={compared} comparison={comparison} />}
      <CompareInstitutions key={`${compared.before.edition.id} ${compared.after.edition.id}`} compared={compared} />
    </Fold>
  );
}

const none: readonly FacilityToCompare[] = [];

/** The institutions on the workbook's sheets, read when first needed. */
function useFacilities(): readonly FacilityToCompare[] {
  const { officeState } = usePane();
  const [found, setFound] = useState(none);
  useEffect(() => {
    if (officeState !== 'ready') return undefined;
    let isWanted = true;
    void readFacilities(editionById).then((read) => {
      if (isWanted && !isRefused(read)) setFound(facilitiesToCompare(read.facilities));
    });
    return () => {
      isWanted = false;
    };
  }, [officeState]);
  return found;
}
