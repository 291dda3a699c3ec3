import type { FUniver } from '@univerjs/core/facade';
import type { Injector } from '@univerjs/core';
import { IEditorBridgeService } from '@univerjs/preset-sheets-core';

/** Somebody types in a cell. */
export class CellEditing {
  private readonly editor: IEditorBridgeService;

  constructor(
    private readonly api: FUniver,
    injector: Injector,
  ) {
    this.editor = injector.get(IEditorBridgeService);
  }

  /** Begins in the cell that was just selected, as a person would: its editor has the focus and keeps it. */
  async start(sheetId: string, row: number, column: number): Promise<void> {
    // Univer closes the editor when it comes to know of another selection, which is a little later.
    await frameIn(() => {
      const place = this.editor.getEditLocation();
      return place?.sheetId === sheetId && place.row === row && place.column === column;
    });
    // The editor takes the focus once it is painted, and takes it back from others for two frames.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    this.api.getActiveWorkbook()?.startEditing();
    await frameIn(() => document.activeElement !== document.body);
    await nextFrame();
    await nextFrame();
  }

  async end(): Promise<void> {
    await this.api.getActiveWorkbook()?.endEditingAsync(true);
  }

  isOn(): boolean {
    return this.editor.isVisible().visible;
  }

  /** Resolves when it ends, and what was typed is in the cell. */
  ends(): Promise<void> {
    return new Promise((resolve) => {
      const listening = this.editor.visible$.subscribe(({ visible }) => {
        if (visible) return;
        listening.unsubscribe();
        // What was typed is written right after.
        setTimeout(resolve);
      });
    });
  }
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

/** Looks before each frame whether something holds, and resolves when it does. */
async function frameIn(holds: () => boolean): Promise<void> {
  while (!holds()) await nextFrame();
}
