import { bareTitleShapes } from './bare-titles';
import { cellShapes } from './cells';
import { columnShapes } from './columns';
import { endOfPageShapes } from './ends-of-pages';
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
import type { Shape } from './shape';
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
  ...otherMoneyShapes,
];
