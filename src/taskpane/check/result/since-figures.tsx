import type { ReactElement } from 'react';
import { formatNumber } from '../../../i18n/fill';
import type { Figure } from '../../../workbook/check/earlier-report';
import type { SinceLast, SinceLine } from '../../../workbook/check/since-last';
import { tableSheet } from '../../../workbook/check/usual-report';
import { usePane } from '../../pane-context';
import { FiguresTable } from '../../shared/controls/figures-table';
import { formatGap } from '../../shared/money';
import { useCheckWords } from '../../shared/use-check-words';
import { useSharedStyles } from '../../shared/use-shared-styles';

const kindWords = { new: 'sinceNew', gone: 'sinceGone', changed: 'sinceChanged' } as const;

/** What is other than before, a line each, with the reasons that were written beside it. */
export function SinceFigures({ since }: { readonly since: SinceLast }): ReactElement {
  const shared = useSharedStyles();
  const words = useCheckWords();
  const { lines, same, before, now } = since;
  const residentsOf = ({ parts }: SinceLast['now']): string => parts.map(({ residents }) => residents).join(' + ');
  const [were, are] = [residentsOf(before), residentsOf(now)];
  return (
    <>
      {were !== are && <p className={shared.text}>{words('sinceResidents', { before: were, now: are })}</p>}
      {tableSheet(before) !== tableSheet(now) && (
        <p className={shared.text}>{words('sinceTables', { before: before.table, now: now.table })}</p>
      )}
      {before.counted !== now.counted && (
        <p className={shared.text}>{words('sinceCounts', { before: before.counted, now: now.counted })}</p>
      )}
      {lines.length > 0 && (
        <FiguresTable
          caption={words('sinceTable')}
          headings={[words('headPosition'), words('headActual'), words('headRequired'), words('headGap')]}
          lines={lines.map((line) => ({
            key: line.key,
            name: <SinceName line={line} />,
            figures: (['actual', 'required', 'gap'] as const).map((key) => (
              <Both key={key} before={line.before[key]} now={line.now[key]} isGap={key === 'gap'} />
            )),
          }))}
        />
      )}
      <p className={shared.hint}>{words(lines.length === 0 ? 'sinceNothing' : 'sinceSame', { count: same })}</p>
    </>
  );
}

function SinceName({ line: { row, name, kind, reason } }: { readonly line: SinceLine }): ReactElement {
  const shared = useSharedStyles();
  const words = useCheckWords();
  return (
    <>
      {row === undefined ? name : `${row}. ${name}`}
      <span className={shared.smallLine}>{words(kindWords[kind])}</span>
      {reason !== '' && <span className={shared.smallLine}>{words('sinceReason', { reason })}</span>}
    </>
  );
}

/** A figure then and now; once where it is the same. */
function Both(props: { readonly before: Figure; readonly now: Figure; readonly isGap: boolean }): ReactElement {
  const shared = useSharedStyles();
  const { language } = usePane();
  const words = useCheckWords();
  const said = (figure: Figure): string => {
    switch (figure.kind) {
      case 'units':
        return props.isGap ? formatGap(language, figure.units) : formatNumber(language, figure.units);
      case 'undetermined':
        return '?';
      case 'blank':
        return '–';
      case 'unread':
        return words('sinceUnread', { written: figure.written });
    }
  };
  const [was, is] = [said(props.before), said(props.now)];
  return (
    <>
      {was !== is && <span className={shared.smallLine}>{was} →</span>}
      {is}
    </>
  );
}
