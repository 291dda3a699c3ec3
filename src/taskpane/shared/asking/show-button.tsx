import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { goTo } from '../../../workbook/excel/cells';
import { isRefused } from '../../../workbook/excel/refusal';
import type { Place } from '../../../workbook/sheet/place';
import { useReport } from './use-refusal';

/** Selects a place of the workbook. Its sheet may have been deleted in the meantime. */
export function ShowButton({ place, children }: { readonly place: Place; readonly children: string }): ReactElement {
  const report = useReport();
  return (
    <Button
      size="small"
      onClick={() => void goTo(place).then((shown) => report(isRefused(shown) ? shown.refused : undefined))}
    >
      {children}
    </Button>
  );
}
