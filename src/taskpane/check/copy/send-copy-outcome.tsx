import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { addUnder } from '../../../engine/add-under';
import type { CheckKey } from '../../../i18n/pane/check-en';
import type { LeftAlone } from '../../../workbook/copy/file/left-alone';
import type { LeftReason } from '../../../workbook/copy/ordinary-cell';
import type { CopyMade, LeftAsValue } from '../../../workbook/copy/send-copy';
import { Message } from '../../shared/controls/message';
import { placeName } from '../../shared/place-name';
import { useCheckWords, type SayCheck } from '../../shared/use-check-words';

const reasonWords: Readonly<Record<LeftReason, CheckKey>> = {
  range: 'leftRange',
  'nested-call': 'leftNestedCall',
  text: 'leftText',
  'too-long': 'leftTooLong',
  function: 'leftFunction',
  unread: 'leftUnread',
  fault: 'leftFault',
  'newer-excel': 'leftNewerExcel',
};

const aloneWords: Readonly<Record<LeftAlone['kind'], CheckKey>> = {
  name: 'copyAloneName',
  validation: 'copyAloneValidation',
  format: 'copyAloneFormat',
};

/** Cells beyond this number are only counted. */
const mostNamed = 20;

const useStyles = makeStyles({ list: { margin: '4px 0 0', paddingLeft: '20px', overflowWrap: 'anywhere' } });

/** What the copy contains: how many formulas became ordinary ones or values and why, and what was left unchanged. */
export function SendCopyOutcome({ made }: { readonly made: CopyMade }): ReactElement {
  const styles = useStyles();
  const words = useCheckWords();
  const { values, formulas, unknown, left, leftAlone } = made;
  return (
    <>
      {values + formulas === 0 ? (
        <Message intent="info">{words('copyNothing')}</Message>
      ) : (
        <Message intent="success">{words('copyMade', { values, formulas })}</Message>
      )}
      {unknown > 0 && <Message intent="warning">{words('copyUnknown', { unknown })}</Message>}
      {left.length > 0 && (
        <Message intent="info">
          {words('copyLeft')}
          <ul className={styles.list}>
            {byReason(left).map(([reason, cells]) => (
              <li key={reason}>
                {words('copyLeftCells', { why: words(reasonWords[reason]), cells: named(words, cells) })}
              </li>
            ))}
          </ul>
        </Message>
      )}
      {leftAlone.length > 0 && (
        <Message intent="warning">
          {words('copyAlone')}
          <ul className={styles.list}>
            {leftAlone.map(({ kind, sheet, what }, at) => (
              <li key={at}>
                {words(aloneWords[kind], {
                  what: sheet === undefined ? what : placeName({ sheet, address: what }),
                })}
              </li>
            ))}
          </ul>
        </Message>
      )}
    </>
  );
}

function byReason(left: readonly LeftAsValue[]): [LeftReason, LeftAsValue[]][] {
  const found = new Map<LeftReason, LeftAsValue[]>();
  for (const one of left) addUnder(found, one.reason, one);
  return [...found];
}

function named(words: SayCheck, cells: readonly LeftAsValue[]): string {
  const first = cells.slice(0, mostNamed).map(placeName).join(', ');
  return cells.length <= mostNamed ? first : words('copyLeftMore', { cells: first, more: cells.length - mostNamed });
}
