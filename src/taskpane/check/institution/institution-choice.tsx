import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { Dispatch, ReactElement } from 'react';
import type { Fault } from '../../../engine/fault';
import { sayFault } from '../../../i18n/say-fault';
import type { FacilityOnSheet } from '../../../workbook/facility/read';
import { editionById } from '../../loaded-editions';
import { usePane } from '../../pane-context';
import { Message } from '../../shared/controls/message';
import { useCheckWords } from '../../shared/use-check-words';
import { useSharedStyles } from '../../shared/use-shared-styles';
import { AskedInstitution } from './asked-institution';
import { sourceOf, type CheckAction, type TableCheck } from '../check-state';
import { SectionBlock } from '../section-block';

interface InstitutionChoiceProps {
  readonly table: TableCheck;
  readonly fault: Fault | undefined;
  readonly checkDo: Dispatch<CheckAction>;
}

/** The option "entered here" in the list of sheets, whose names are never empty. */
const here = '';

/** The choice of the table's institution: one with a sheet of the wizard, or one entered here. */
export function InstitutionChoice({ table, fault, checkDo }: InstitutionChoiceProps): ReactElement {
  const shared = useSharedStyles();
  const { language } = usePane();
  const words = useCheckWords();
  const source = sourceOf(table);
  return (
    <SectionBlock title={words('facilityTitle')}>
      {table.facilities.length > 0 && (
        <Field label={words('facilitySource')}>
          <RadioGroup
            value={source?.sheet ?? here}
            onChange={(_, { value }) => checkDo({ do: 'source', source: value === here ? null : value })}
          >
            {table.facilities.map((one) => (
              <Radio
                key={one.sheet}
                value={one.sheet}
                label={
                  <>
                    {words('facilityFromSheet', {
                      institution: one.institution || words('facilityNoName'),
                      sheet: one.sheet,
                    })}
                    <Parts found={one} className={shared.smallLine} />
                  </>
                }
              />
            ))}
            <Radio value={here} label={words('facilityAsked')} />
          </RadioGroup>
        </Field>
      )}
      {source === undefined && <AskedInstitution asked={table.asked} fault={fault} checkDo={checkDo} />}
      {source !== undefined && fault && <Message intent="warning">{sayFault(language, fault)}</Message>}
    </SectionBlock>
  );
}

function Parts({ found, className }: { readonly found: FacilityOnSheet; readonly className: string }): ReactElement {
  const { norms } = usePane();
  const words = useCheckWords();
  const { types } = (editionById(found.edition) ?? norms).edition;
  return (
    <>
      {found.parts.map(({ type, residents, name }, at) => (
        <span key={`${at} ${name}`} className={className}>
          {words('facilityPart', { type: types.find(({ id }) => id === type)?.name ?? type, residents })}
        </span>
      ))}
    </>
  );
}
