import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Facility } from '../../../engine/facility';
import { unitsIn, type Requirement } from '../../../engine/requirement';
import { tidy } from '../../../engine/rounding';
import { numberOf } from '../../../i18n/explanation';
import { formatNumber } from '../../../i18n/fill';
import { usePane } from '../../pane-context';
import { ExplanationDialog } from '../../shared/explanation/explanation-dialog';
import { formatGap, formatMoney } from '../../shared/money';
import { useSharedStyles } from '../../shared/use-shared-styles';
import type { SizeFigures, SizeLine } from './size-figures';
import { useSizesWords } from './use-sizes-words';

interface SizesTableProps {
  readonly facilities: readonly Facility[];
  readonly figures: SizeFigures;
}

interface Asked {
  readonly facility: Facility;
  readonly requirement: Requirement;
}

const line = `1px solid ${tokens.colorNeutralStroke2}`;

const useStyles = makeStyles({
  /** More sizes, or more money, than fit side by side are scrolled to. */
  room: { overflowX: 'auto' },
  table: { width: '100%', borderCollapse: 'collapse' },
  caption: { textAlign: 'left', fontWeight: tokens.fontWeightSemibold, paddingBottom: '4px' },
  head: {
    padding: '2px 4px 2px 8px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    textAlign: 'right',
  },
  name: { padding: '6px 0 0', borderTop: line, fontWeight: tokens.fontWeightRegular, textAlign: 'left' },
  kind: {
    padding: '2px 0',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    textAlign: 'left',
  },
  figure: { padding: '2px 4px 2px 8px', textAlign: 'right', whiteSpace: 'nowrap' },
  button: { minWidth: 'unset', paddingInline: '4px', fontSize: tokens.fontSizeBase300 },
  /** A button has an edge of its own. */
  pressed: { paddingRight: '1px', paddingLeft: '1px' },
  why: { padding: '0 0 6px' },
  sum: { fontWeight: tokens.fontWeightSemibold },
  first: { borderTop: `1px solid ${tokens.colorNeutralStroke1}`, paddingTop: '6px' },
});

/** The positions that differ between sizes, with what says so and, where salaries are known, money; then the totals. */
export function SizesTable({ facilities, figures }: SizesTableProps): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const words = useSizesWords();
  const [asked, setAsked] = useState<Asked>();
  const { lines, open, funds, withoutSalary } = figures;
  return (
    <div className={shared.near}>
      <div className={styles.room} tabIndex={0} role="region" aria-label={words('changes')}>
        <table className={styles.table}>
          <caption className={styles.caption}>{words('changes')}</caption>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(styles.head, styles.kind)}>
                {words('atResidents')}
              </th>
              {facilities.map(({ residents }) => (
                <th key={residents} scope="col" className={styles.head}>
                  {residents}
                </th>
              ))}
            </tr>
          </thead>
          {lines.map((one) => (
            <PositionLines
              key={one.position.position.id}
              line={one}
              onAsk={(size) => {
                const [facility, requirement] = [facilities[size], one.answers[size]];
                if (facility && requirement) setAsked({ facility, requirement });
              }}
            />
          ))}
          <Totals figures={figures} first={facilities[0]?.residents ?? 0} />
        </table>
      </div>
      {lines.length === 0 && <p className={shared.text}>{words('noChange')}</p>}
      {funds && withoutSalary > 0 && <p className={shared.hint}>{words('withoutSalary', { count: withoutSalary })}</p>}
      {open.length > 0 && <OpenAtAll open={open} />}
      {asked && <ExplanationDialog {...asked} onClose={() => setAsked(undefined)} />}
    </div>
  );
}

interface TotalsProps {
  readonly figures: SizeFigures;
  /** The residents of the size that the others are told from. */
  readonly first: number;
}

/** What all positions come to at each size, and how much that is from the first one. */
function Totals({ figures: { totals, funds }, first }: TotalsProps): ReactElement {
  const { language } = usePane();
  const words = useSizesWords();
  const isAtLeast = totals.some((one) => one.isAtLeast);
  const gap = (units: number): string => formatGap(language, tidy(units - (totals[0]?.units ?? 0)));
  return (
    <tfoot>
      <SumLine
        isFirst
        name={words(isAtLeast ? 'totalAtLeast' : 'total')}
        cells={totals.map(({ units }) => formatNumber(language, units))}
      />
      <SumLine name={words('difference', { residents: first })} cells={totals.map(({ units }) => gap(units))} />
      {funds && <SumLine name={words('fundsMonth')} cells={funds.map((fund) => formatMoney(language, fund))} />}
      {funds && <SumLine name={words('fundsYear')} cells={funds.map((fund) => formatMoney(language, fund * 12))} />}
    </tfoot>
  );
}

interface SumLineProps {
  readonly name: string;
  readonly cells: readonly string[];
  readonly isFirst?: boolean;
}

function SumLine({ name, cells, isFirst = false }: SumLineProps): ReactElement {
  const styles = useStyles();
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.kind, styles.sum, isFirst && styles.first)}>
        {name}
      </th>
      {cells.map((cell, at) => (
        <td key={at} className={mergeClasses(styles.figure, styles.sum, isFirst && styles.first)}>
          {cell}
        </td>
      ))}
    </tr>
  );
}

/** The positions that are not determined at any size. */
function OpenAtAll({ open }: Pick<SizeFigures, 'open'>): ReactElement {
  const shared = useSharedStyles();
  const { language } = usePane();
  const words = useSizesWords();
  return (
    <details>
      <summary>{words('openAtAll', { count: open.length })}</summary>
      <ul className={shared.list}>
        {open.map(({ position: { position } }) => (
          <li key={position.id}>
            {numberOf(position)}. {position.name[language]}
          </li>
        ))}
      </ul>
    </details>
  );
}

interface PositionLinesProps {
  readonly line: SizeLine;
  readonly onAsk: (size: number) => void;
}

function PositionLines({ line: { position, answers, funds, why }, onAsk }: PositionLinesProps): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { say, language } = usePane();
  const words = useSizesWords();
  const { name } = position.position;
  const wide = answers.length + 1;
  const figureOf = (answer: Requirement): string => {
    const units = unitsIn(answer);
    return units === undefined ? '?' : formatNumber(language, units);
  };
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={wide} className={styles.name}>
          {numberOf(position.position)}. {name[language]}
        </th>
      </tr>
      <tr>
        <th scope="row" className={styles.kind}>
          {words('units')}
        </th>
        {answers.map((answer, size) => (
          <td key={size} className={mergeClasses(styles.figure, styles.pressed)}>
            <Button
              size="small"
              appearance="subtle"
              className={styles.button}
              aria-label={say('whyFigure', {
                figure: unitsIn(answer) === undefined ? say('undetermined') : figureOf(answer),
                position: name,
              })}
              onClick={() => onAsk(size)}
            >
              {figureOf(answer)}
            </Button>
          </td>
        ))}
      </tr>
      {funds && (
        <tr>
          <th scope="row" className={styles.kind}>
            {words('fundMonth')}
          </th>
          {funds.map((fund, size) => (
            <td key={size} className={styles.figure}>
              {fund === undefined ? '?' : formatMoney(language, fund)}
            </td>
          ))}
        </tr>
      )}
      <tr>
        <td colSpan={wide} className={styles.why}>
          {why.map(({ rule, sizes }) => (
            <span key={rule} className={shared.smallLine}>
              {why.length === 1 ? rule : words('ruleAtSizes', { sizes: sizes.join(', '), rule })}
            </span>
          ))}
        </td>
      </tr>
    </tbody>
  );
}
