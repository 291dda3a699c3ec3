import type { FUniver } from '@univerjs/core/facade';
import type { Command } from '../addin/manifest';

/** Items that the add-in adds to the context menu of a cell. */
export class CellMenu {
  /** Univer reads an item's title each time the menu opens. */
  private readonly items = new Map<string, { title: string }>();

  constructor(
    private readonly api: FUniver,
    private readonly run: (command: string) => void,
  ) {}

  show(commands: Command[]): void {
    for (const { name, label } of commands) {
      const shown = this.items.get(name);
      if (shown) shown.title = label;
      else this.add(name, label);
    }
  }

  private add(name: string, title: string): void {
    const item = { id: `addin-${name}`, title, action: () => this.run(name) };
    this.items.set(name, item);
    this.api.createMenu(item).appendTo(['contextMenu.mainArea', 'contextMenu.others']);
  }
}
