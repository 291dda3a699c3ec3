import { accountantCellShapes } from './accountants-cells';
import { accountantColumnShapes } from './accountants-columns';
import { accountantLayoutShapes } from './accountants-layouts';
import { accountantLineShapes } from './accountants-lines';
import { bareTitleShapes } from './bare-titles';
import { cellShapes } from './cells';
import { columnShapes } from './columns';
import { copiedTableShapes } from './copied-tables';
import { countedLineShapes } from './counted-lines';
import { endOfPageShapes } from './ends-of-pages';
import { figureInCellShapes } from './figures-in-cells';
import { headerShapes } from './headers';
import { keptTableShapes } from './kept-tables';
import { lineShapes } from './lines';
import { listedShapes } from './listed-tables';
import { nameInCellsShapes } from './names-in-cells';
import { officeTableShapes } from './office-tables';
import { pastedShapes } from './pasted-tables';
import { publishedColumnShapes } from './published-columns';
import { publishedLineShapes } from './published-lines';
import { otherMoneyShapes } from './other-money';
import { partOfUnitsShapes } from './parts-of-units';
import { severalAtOnceShapes } from './several-at-once';
import type { Shape } from './shape';
import { sharesAndActingShapes } from './shares-and-acting';
import { sourceAndTimeShapes } from './sources-and-times';
import { struckOutShapes } from './struck-out';
import { takenOutShapes } from './taken-out';

export const shapes: readonly Shape[] = [
  ...cellShapes,
  ...columnShapes,
  ...lineShapes,
  ...headerShapes,
  ...publishedColumnShapes,
  ...publishedLineShapes,
  ...officeTableShapes,
  ...bareTitleShapes,
  ...pastedShapes,
  ...nameInCellsShapes,
  ...listedShapes,
  ...partOfUnitsShapes,
  ...endOfPageShapes,
  ...keptTableShapes,
  ...takenOutShapes,
  ...struckOutShapes,
  ...sourceAndTimeShapes,
  ...figureInCellShapes,
  ...accountantLineShapes,
  ...accountantLayoutShapes,
  ...accountantColumnShapes,
  ...accountantCellShapes,
  ...otherMoneyShapes,
  ...severalAtOnceShapes,
  ...sharesAndActingShapes,
  ...copiedTableShapes,
  ...countedLineShapes,
];
