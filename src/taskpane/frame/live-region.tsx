import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { hidden } from '../shared/hidden';

const useStyles = makeStyles({ hidden });

/** Says to a screen reader what has changed; nobody sees it. */
export function LiveRegion({ text }: { readonly text: string }): ReactElement {
  return (
    <div role="status" className={useStyles().hidden}>
      {text}
    </div>
  );
}
