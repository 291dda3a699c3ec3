import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Total } from '../../engine/total';
import { formatNumber } from '../../i18n/fill';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  atLeast: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  figure: { whiteSpace: 'nowrap' },
});

/** A total, "at least" while something in it is not determined. */
export function TotalUnits({ total: { units, undetermined } }: { readonly total: Total }): ReactElement {
  const styles = useStyles();
  const { say, language } = usePane();
  return (
    <>
      {undetermined > 0 && <span className={styles.atLeast}>{say('atLeast')} </span>}
      <span className={styles.figure}>{formatNumber(language, units)}</span>
    </>
  );
}
