import { toDisposable } from '@univerjs/core';
import { Layer, type BaseObject } from '@univerjs/preset-sheets-core';

interface Drawing {
  _layerBehavior(shape: BaseObject): void;
  makeDirty(isDirty: boolean): void;
}

/**
 * A shape that is gone, as each frame around cells that were selected, is given back. A layer is told when a shape on it moves, and in
 * Univer it is the layer that keeps this until the workbook is closed.
 */
export function forgetGoneShapes(): void {
  (Layer.prototype as unknown as Drawing)._layerBehavior = function (this: Drawing, shape) {
    shape.disposeWithMe(toDisposable(shape.onTransformChange$.subscribeEvent(() => this.makeDirty(true))));
    shape.layer = this as unknown as Layer;
  };
}
