import { InterceptorEffectEnum, type Injector } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { keptFormula } from './kept-formula';

const corner = { color: '#0f6cbd', size: 6 };

/** Shows a mark in the corner of each cell whose formula cannot be calculated here. */
export function markKeptFormulas(injector: Injector): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    handler: (cell, location, next) => {
      if (!cell?.custom || !keptFormula(location.rawData)) return next(cell);
      return next({ ...cell, markers: { ...cell.markers, tr: corner } });
    },
  });
}
