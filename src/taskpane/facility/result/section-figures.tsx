import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Total } from '../../../engine/total';
import { formatNumber } from '../../../i18n/fill';
import type { Section } from '../../../norms/schema';
import { usePane } from '../../pane-context';
import { Bars, BarsLegend } from '../../shared/controls/bars';
import { FiguresTable } from '../../shared/controls/figures-table';
import { TotalUnits } from '../../shared/total-units';

/** A section's staff. */
export interface SectionLine {
  readonly section: Section;
  readonly required: Total;
  /** Undefined where the actual staff is not known. */
  readonly actual: number | undefined;
}

interface SectionFiguresProps {
  readonly caption: string;
  readonly words: {
    readonly section: string;
    readonly required: string;
    readonly actual: string;
  };
  readonly lines: readonly SectionLine[];
}

const useStyles = makeStyles({ figures: { display: 'flex', flexDirection: 'column', gap: '4px' } });

/** Required and actual staff by section: a table with bars. */
export function SectionFigures({ caption, words, lines }: SectionFiguresProps): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const most = Math.max(0, ...lines.flatMap(({ required, actual = 0 }) => [required.units, actual]));
  const hasActual = lines.some(({ actual }) => actual !== undefined);
  const headings = [words.section, words.required, ...(hasActual ? [words.actual] : [])];
  return (
    <div className={styles.figures}>
      <FiguresTable
        caption={caption}
        headings={headings}
        lines={lines.map(({ section, required, actual }) => ({
          key: section.id,
          name: (
            <>
              {section.name[language]}
              <Bars required={required.units} actual={actual} most={most} />
            </>
          ),
          figures: [
            <TotalUnits key="required" total={required} />,
            ...(hasActual ? [actual === undefined ? '' : formatNumber(language, actual)] : []),
          ],
        }))}
      />
      {hasActual && <BarsLegend required={words.required} actual={words.actual} />}
    </div>
  );
}
