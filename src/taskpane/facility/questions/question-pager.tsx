import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PaneKey } from '../../../i18n/pane/en';
import { usePane } from '../../pane-context';
import { SelectField } from '../../shared/controls/select-field';
import { useSharedStyles } from '../../shared/use-shared-styles';
import { pageLengths, type PageLength, type QuestionPages } from './question-pages';

type QuestionPagerProps = Omit<QuestionPages<never>, 'shown'> & {
  readonly length: PageLength;
  readonly onPage: (page: number) => void;
  readonly onLength: (length: PageLength) => void;
};

const names: Readonly<Record<PageLength, PaneKey>> = {
  one: 'questionsOne',
  some: 'questionsSome',
  all: 'questionsAll',
};

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  where: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Buttons for the other pages of questions, and the choice of the page's length. */
export function QuestionPager({ at, pages, from, to, all, length, ...on }: QuestionPagerProps): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { say, announce } = usePane();
  const go = (page: number): void => {
    on.onPage(page);
    announce(say('questionsPage', { page: page + 1, pages }));
    window.scrollTo(0, 0);
  };
  return (
    <div className={shared.stack}>
      {pages > 1 && (
        <div className={styles.row}>
          <Button size="small" disabled={at === 0} onClick={() => go(at - 1)}>
            {say('questionsBefore')}
          </Button>
          <Button size="small" disabled={at === pages - 1} onClick={() => go(at + 1)}>
            {say('questionsAfter')}
          </Button>
          <span className={styles.where}>{say('questionsShown', { from, to, all })}</span>
        </div>
      )}
      <SelectField
        label={say('questionsTogether')}
        value={length}
        options={pageLengths.map((value) => ({ value, name: say(names[value]) }))}
        onChange={(chosen) => on.onLength(pageLengths.find((one) => one === chosen) ?? 'some')}
      />
    </div>
  );
}
