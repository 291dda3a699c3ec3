import { Listeners } from '../listeners';
import type { PaneDoor } from '../office/connection';

/**
 * The panel beside the spreadsheet with the add-in's frame. When it is closed, the frame is hidden and continues to
 * run.
 */
export class SidePanel implements PaneDoor {
  private readonly changed = new Listeners<boolean>();

  constructor(private readonly container: HTMLElement) {}

  isOpen(): boolean {
    return this.container.dataset['open'] === 'true';
  }

  open(): void {
    this.set(true);
  }

  close(): void {
    this.set(false);
  }

  toggle(): void {
    this.set(!this.isOpen());
  }

  onChange(listener: (isOpen: boolean) => void): () => void {
    return this.changed.add(listener);
  }

  private set(isOpen: boolean): void {
    if (isOpen === this.isOpen()) return;
    this.container.dataset['open'] = String(isOpen);
    this.container.inert = !isOpen;
    this.changed.tell(isOpen);
  }
}
