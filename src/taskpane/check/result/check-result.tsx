import type { Dispatch, ReactElement } from 'react';
import { substitutionNote } from '../../../norms/working-edition';
import type { CheckPlan } from '../../../workbook/check/plan';
import { usePane } from '../../pane-context';
import { Message } from '../../shared/controls/message';
import { RefusalMessage } from '../../shared/asking/refusal-message';
import { useCheckWords } from '../../shared/use-check-words';
import { useSharedStyles } from '../../shared/use-shared-styles';
import type { CheckAction, TableCheck } from '../check-state';
import { useAnswers } from './use-answers';
import { OldResult } from './old-result';
import { OtherLines } from './other-lines';
import { PositionGaps } from './position-gaps';
import { ResultFigures } from './result-figures';
import { SectionBlock } from '../section-block';
import { SincePart } from './since-part';
import { WriteResult } from './write-result';

interface CheckResultProps {
  readonly table: TableCheck;
  readonly plan: CheckPlan | undefined;
  readonly checkDo: Dispatch<CheckAction>;
}

/** What the table has and what the norms require, and how to get it into the workbook. */
export function CheckResult({ table, plan, checkDo }: CheckResultProps): ReactElement {
  const shared = useSharedStyles();
  const { language } = usePane();
  const words = useCheckWords();
  const { refusal, give } = useAnswers(table, checkDo);
  if (plan === undefined)
    return (
      <SectionBlock title={words('resultTitle')}>
        <p className={shared.text}>{words('resultFirst')}</p>
      </SectionBlock>
    );
  const substitution = plan.norms.edition.notes.find(({ id }) => id === substitutionNote);
  return (
    <>
      <SectionBlock title={words('resultTitle')}>
        {table.isOld && <OldResult read={plan.read} checkDo={checkDo} />}
        <ResultFigures comparison={plan.comparison} />
        {substitution && (
          <Message intent="info">
            {words('substitution')}: {substitution.text[language]} ({substitution.citation[language]})
          </Message>
        )}
        <PositionGaps plan={plan} give={give} />
        {refusal && <RefusalMessage refusal={refusal} />}
        <OtherLines plan={plan} />
      </SectionBlock>
      <WriteResult plan={plan} table={table} checkDo={checkDo} />
      <SincePart plan={plan} checkDo={checkDo} />
    </>
  );
}
