import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useRef, type ReactElement } from 'react';
import { conditionsOf, type CompiledPosition } from '../../engine/compile';
import { sayCondition } from '../../i18n/rules';
import { sayStep } from '../../i18n/steps';
import { languages } from '../../norms/languages';
import { usePane } from '../pane-context';
import { CopyButton } from '../shared/controls/copy-button';
import { DoubtText } from '../shared/explanation/doubt-text';
import { PrintedRow } from '../shared/annex/printed-row';
import { useSharedStyles } from '../shared/use-shared-styles';
import type { Wizard } from '../shared/entries/wizard';
import { InsertFormula } from './insert-formula';
import { sectionPath } from './section-path';
import { rulesInWords } from './rules-in-words';

interface PositionDetailProps {
  readonly compiled: CompiledPosition;
  readonly wizard: Wizard;
  readonly onBack: () => void;
}

const useStyles = makeStyles({
  detail: { display: 'flex', flexDirection: 'column', gap: '12px', alignItems: 'stretch' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  part: { margin: '0 0 4px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: '20px', display: 'grid', gap: '4px' },
  doubt: { padding: '8px 12px', borderLeft: `3px solid ${tokens.colorStatusWarningBorderActive}` },
});

/** All that the norms say of a position. */
export function PositionDetail({ compiled, wizard, onBack }: PositionDetailProps): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { say, norms, language } = usePane();
  const { position, section, exists, disputed, interpretations } = compiled;
  const title = useRef<HTMLHeadingElement>(null);
  const { edition } = norms;
  const conditions = conditionsOf(position, null);
  const governing = edition.interpretations.filter(
    (one) => one.rows?.includes(position.row) && !interpretations.includes(one),
  );
  const doubts = [...disputed, ...interpretations, ...governing].map(({ id }) => id);
  const others = languages.filter((one) => one !== language);
  const citation = say('citeRow', { act: edition.citation, row: position.row, position: position.name });

  useEffect(() => {
    window.scrollTo(0, 0);
    title.current?.focus({ preventScroll: true });
  }, []);

  return (
    <article className={styles.detail}>
      <Button size="small" className={shared.start} icon={<ArrowLeftRegular />} onClick={onBack}>
        {say('backToNorms')}
      </Button>
      <div>
        <h2 className={styles.title} ref={title} tabIndex={-1}>
          {say('rowTitle', { row: position.row, position: position.name })}
        </h2>
        <p className={shared.hint}>
          {sectionPath(edition, section)
            .map(({ name }) => name[language])
            .join(' › ')}
        </p>
        {position.within !== undefined && (
          <p className={shared.hint}>{sayStep(language, norms, { step: 'within', position: position.within })}</p>
        )}
        {others.map((one) => (
          <p key={one} className={shared.hint} lang={one}>
            {position.name[one]}
          </p>
        ))}
        {edition.translated.includes(language) && <p className={shared.hint}>{say('translatedName')}</p>}
      </div>
      <PrintedRow caption={say('printedRow')} position={position} cells={position.cells} />
      <Part
        title={say('ruleInWords')}
        lines={rulesInWords(language, norms, position).map(({ columns, rule }) => `${columns}: ${rule}`)}
      />
      {conditions.length > 0 && (
        <Part title={say('conditions')} lines={conditions.map((one) => sayCondition(language, norms, one))} />
      )}
      <Part
        title={say('existsFor')}
        lines={edition.types.flatMap(({ name, footnote }, at) =>
          exists[at] ? say('typeWithFootnote', { type: name, footnote }) : [],
        )}
        instead={exists.every(Boolean) ? say('allTypes') : undefined}
      />
      {doubts.map((id) => (
        <section key={id} className={styles.doubt}>
          <DoubtText id={id} />
        </section>
      ))}
      <div>
        <p className={shared.hint}>{citation}</p>
        <CopyButton text={citation} label={say('copyCitation')} />
      </div>
      <InsertFormula compiled={compiled} wizard={wizard} />
    </article>
  );
}

interface PartProps {
  readonly title: string;
  readonly lines: readonly string[];
  /** Said in the place of the lines. */
  readonly instead?: string | undefined;
}

function Part({ title, lines, instead }: PartProps): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <section>
      <h3 className={styles.part}>{title}</h3>
      {instead === undefined ? (
        <ul className={styles.list}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : (
        <p className={shared.hint}>{instead}</p>
      )}
    </section>
  );
}
