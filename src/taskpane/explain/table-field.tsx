import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { tableName } from '../../workbook/facility/names';
import { readFacilities, type FacilityOnSheet } from '../../workbook/facility/read';
import { editionById } from '../loaded-editions';
import { usePane } from '../pane-context';
import { RefusalMessage } from '../shared/asking/refusal-message';
import { SelectField } from '../shared/controls/select-field';
import { useAsking } from '../shared/asking/use-asking';
import { useSharedStyles } from '../shared/use-shared-styles';
import type { TableSource } from './builder-choices';
import { useBuilderWords } from './use-builder-words';

interface TableFieldProps {
  readonly table: TableSource | undefined;
  readonly onChoose: (table: TableSource | undefined) => void;
}

/** The tables of this workbook that the add-in made: their residents, type and answers go into the formula by name. */
export function TableField({ table, onChoose }: TableFieldProps): ReactElement {
  const shared = useSharedStyles();
  const { norms } = usePane();
  const words = useBuilderWords();
  const { refusal, ask } = useAsking();
  const [tables, setTables] = useState<readonly TableSource[] | undefined>(table && [table]);
  return (
    <div className={shared.near}>
      {tables !== undefined && tables.length > 0 && (
        <SelectField
          label={words('facts')}
          value={String(tables.findIndex(({ profile }) => profile === table?.profile))}
          options={[
            { value: '-1', name: words('factsHere') },
            ...tables.map(({ sheet, part }, at) => ({
              value: String(at),
              name: part.name === '' ? sheet : `${sheet}: ${part.name}`,
            })),
          ]}
          onChange={(value) => onChoose(tables[Number(value)])}
        />
      )}
      <Button
        size="small"
        className={shared.start}
        onClick={() =>
          ask(
            () => readFacilities(editionById),
            ({ facilities }) => {
              const found = facilities.filter(({ edition }) => edition === norms.edition.id).flatMap(sourcesOf);
              setTables(found);
              onChoose(found[0]);
            },
          )
        }
      >
        {words('fromTable')}
      </Button>
      {tables?.length === 0 && <p className={shared.text}>{words('noTables')}</p>}
      {refusal && <RefusalMessage refusal={refusal} />}
    </div>
  );
}

/** The parts of a table; where there are several, each has its place in the names of all. */
function sourcesOf({ sheet, table, parts }: FacilityOnSheet): TableSource[] {
  return parts.map((part, at) => {
    const own = (name: string): string => (parts.length > 1 ? `INDEX(${name},${at + 1})` : name);
    return {
      sheet,
      part,
      residents: own(tableName('Residents', table)),
      type: own(tableName('Types', table)),
      profile: tableName('Profile', table, at + 1),
    };
  });
}
