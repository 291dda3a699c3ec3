import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { hidden } from '../shared/controls/hidden';

const useStyles = makeStyles({ hidden });

/** An invisible text that a screen reader announces when it changes. */
export function LiveRegion({ text }: { readonly text: string }): ReactElement {
  return (
    <div role="status" className={useStyles().hidden}>
      {text}
    </div>
  );
}
