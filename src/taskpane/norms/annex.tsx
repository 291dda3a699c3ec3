import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment, type ReactElement } from 'react';
import { columnsOfTable } from '../../engine/compile';
import { numberOf } from '../../i18n/explanation';
import { sayStep } from '../../i18n/steps';
import type { Section } from '../../norms/schema';
import type { WorkingEdition } from '../../norms/working-edition';
import { usePane } from '../pane-context';
import { AnnexHead } from '../shared/annex/annex-head';
import { AnnexRow } from '../shared/annex/annex-row';
import { printedName } from '../shared/annex/annex-words';
import { DoubtBadge } from '../shared/explanation/doubt-badge';
import { useAnnexStyles } from '../shared/annex/use-annex-styles';
import { useSharedStyles } from '../shared/use-shared-styles';
import { sectionPath } from './section-path';

const useStyles = makeStyles({
  scroll: { maxHeight: 'max(320px, calc(100vh - 260px))' },
  section: {
    position: 'sticky',
    left: 0,
    padding: '8px 6px',
    backgroundColor: tokens.colorNeutralBackground2,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  sectionName: { position: 'sticky', left: '6px', display: 'inline-block', maxWidth: 'min(100%, calc(100vw - 60px))' },
  title: { margin: '0 0 8px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  footnotes: { margin: '8px 0 0', paddingLeft: 0, listStyleType: 'none', fontSize: tokens.fontSizeBase200 },
  badges: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginTop: '2px' },
  link: { fontSize: 'inherit' },
});

/** How far a sub-section stands to the right of the section that it is a part of, in pixels. */
const indent = 16;

/** The annex as it is printed: sections, positions, spans, footnotes. */
export function Annex({ onOpen }: { readonly onOpen: (row: number) => void }): ReactElement {
  const styles = useStyles();
  const annex = useAnnexStyles();
  const shared = useSharedStyles();
  const { norms, language, say } = usePane();
  const { title, types } = norms.edition;
  const tables = tablesInOrder(norms.edition);
  return (
    <div>
      <h2 className={styles.title}>{title[language]}</h2>
      <div
        className={mergeClasses(annex.scroll, styles.scroll)}
        role="region"
        aria-label={say('viewAnnex')}
        tabIndex={0}
      >
        {tables.map(({ table, sections }) => (
          <table key={sections[0]?.id} className={annex.table}>
            <AnnexHead table={table} isSticky />
            <tbody>
              {sections.map((section) => (
                <Fragment key={section.id}>
                  <tr>
                    <th
                      scope="rowgroup"
                      colSpan={columnsOfTable(norms.edition, table).length + 1}
                      className={styles.section}
                    >
                      <span
                        className={styles.sectionName}
                        style={{ paddingInlineStart: indent * (sectionPath(norms.edition, section).length - 1) }}
                      >
                        {section.name[language]}
                      </span>
                    </th>
                  </tr>
                  {section.positions.map((position) => {
                    const disputed = norms.byRow.get(position.row)?.disputed ?? [];
                    return (
                      <AnnexRow
                        key={position.row}
                        position={position}
                        cells={position.cells}
                        name={
                          <>
                            <Link as="button" className={styles.link} onClick={() => onOpen(position.row)}>
                              {numberOf(position)}. {printedName(language, norms, position)}
                            </Link>
                            {position.within !== undefined && (
                              <span className={shared.smallLine}>
                                {sayStep(language, norms, { step: 'within', position: position.within })}
                              </span>
                            )}
                            {disputed.length > 0 && (
                              <span className={styles.badges}>
                                {disputed.map(({ id }) => (
                                  <DoubtBadge key={id} id={id} />
                                ))}
                              </span>
                            )}
                          </>
                        }
                      />
                    );
                  })}
                </Fragment>
              ))}
            </tbody>
          </table>
        ))}
      </div>
      <ul className={styles.footnotes}>
        {types.map(({ footnote, name }) => (
          <li key={footnote}>
            <sup>{footnote}</sup> {name[language]}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Sections of one table that follow on one another, under its headings once. */
function tablesInOrder({ sections }: WorkingEdition): { table: string | undefined; sections: Section[] }[] {
  const tables: { table: string | undefined; sections: Section[] }[] = [];
  for (const section of sections) {
    const last = tables[tables.length - 1];
    if (last !== undefined && last.table === section.table) last.sections.push(section);
    else tables.push({ table: section.table, sections: [section] });
  }
  return tables;
}
