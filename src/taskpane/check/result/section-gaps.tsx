import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { tidy } from '../../../engine/rounding';
import { formatNumber } from '../../../i18n/fill';
import type { Comparison, Sums } from '../../../staffing/compare';
import { usePane } from '../../pane-context';
import { Bars, BarsLegend } from '../../shared/controls/bars';
import { FiguresTable, type FigureLine } from '../../shared/controls/figures-table';
import { formatGap } from '../../shared/money';
import { TotalUnits } from '../../shared/total-units';
import { useCheckWords } from '../../shared/use-check-words';

const useStyles = makeStyles({
  figures: { display: 'flex', flexDirection: 'column', gap: '4px' },
  line: { display: 'block' },
  apart: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, paddingLeft: '8px' },
});

/** What of a section is compared: there required, less what is short, and with what is over, is what the table has. */
function comparedIn({ required, actual, apart, ofUndetermined }: Sums): { required: number; actual: number } {
  return { required: tidy(required - apart.required), actual: tidy(actual - apart.actual - ofUndetermined) };
}

/** Section by section: what is short and over apart, and a line of its own for what is not compared. */
export function SectionGaps({ comparison }: { readonly comparison: Comparison }): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const words = useCheckWords();
  const { sections } = comparison;
  const most = Math.max(0, ...sections.map(comparedIn).flatMap(({ required, actual }) => [required, actual]));
  const units = (value: number): string => formatNumber(language, value);
  const gapsOf = ({ short, over }: Sums): ReactElement => (
    <>
      {(short > 0 || over === 0) && <span className={styles.line}>{formatGap(language, -short)}</span>}
      {over > 0 && <span className={styles.line}>{formatGap(language, over)}</span>}
    </>
  );
  const apartLine = (key: string, name: string, required: string, actual: number): FigureLine => ({
    key,
    name: <span className={styles.apart}>{name}</span>,
    figures: [required, '', units(actual)],
  });
  const lines = sections.flatMap(({ section, ...sums }): FigureLine[] => {
    const compared = comparedIn(sums);
    const { undetermined, ofUndetermined, apart } = sums;
    return [
      {
        key: section.id,
        name: (
          <>
            {section.name[language]}
            <Bars {...compared} most={most} />
          </>
        ),
        figures: [
          <TotalUnits key="required" total={{ units: compared.required, undetermined }} />,
          gapsOf(sums),
          units(compared.actual),
        ],
      },
      ...(ofUndetermined === 0 ? [] : [apartLine(`${section.id} ?`, words('undetermined'), '?', ofUndetermined)]),
      ...(apart.required === 0 && apart.actual === 0
        ? []
        : [apartLine(`${section.id} -`, words('unitsNotRead'), units(apart.required), apart.actual)]),
    ];
  });
  return (
    <div className={styles.figures}>
      <FiguresTable
        caption={words('bySection')}
        headings={[words('section'), words('headRequired'), words('headGap'), words('headActual')]}
        lines={lines}
      />
      <BarsLegend required={words('headRequired')} actual={words('headActual')} />
    </div>
  );
}
