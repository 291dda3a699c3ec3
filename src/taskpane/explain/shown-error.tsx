import type { ReactElement } from 'react';
import type { PaneKey } from '../../i18n/pane/en';
import type { SelectedCell } from '../../workbook/selection/read-selection';
import { usePane } from '../pane-context';
import { Message } from '../shared/controls/message';

const causes: Readonly<Partial<Record<string, PaneKey>>> = {
  '#NAME?': 'errorName',
  '#SPILL!': 'errorSpill',
  '#REF!': 'errorReference',
  '#BUSY!': 'errorBusy',
  '#GETTING_DATA': 'errorBusy',
};
const errorSign = /^#[A-Z_0-9/]+[!?A]?$/;

/** The error that a cell shows, before all else, and what it comes from where the sign alone says so. */
export function ShownError({ value }: Pick<SelectedCell, 'value'>): ReactElement | null {
  const { say } = usePane();
  const sign = String(value);
  if (!errorSign.test(sign)) return null;
  const cause = causes[sign];
  return (
    <Message intent="error">
      {say('cellShows', { error: sign })}
      {cause !== undefined && ` ${say(cause)}`}
    </Message>
  );
}
