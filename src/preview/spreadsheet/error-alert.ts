import type { Book } from './book';

/** The sentence of an error beside its cell. Screen readers get it from the line below the sheet. */
export class ErrorAlert {
  private readonly box = document.createElement('div');

  constructor(
    private readonly book: Book,
    container: HTMLElement,
  ) {
    this.box.id = 'cell-message';
    this.box.ariaHidden = 'true';
    this.box.hidden = true;
    container.append(this.box);
    for (const event of ['wheel', 'keydown', 'pointerdown'])
      container.addEventListener(event, () => this.hide(), { capture: true, passive: true });
  }

  /** @param message null: hides it */
  show(sheetId: string, row: number, column: number, message: string | null): void {
    this.hide();
    if (message === null) return;
    const { left, bottom } = this.book.placeOnPage(sheetId, row, column);
    this.box.textContent = message;
    this.box.style.left = `${Math.max(0, Math.min(left, window.innerWidth - widest))}px`;
    this.box.style.top = `${bottom}px`;
    this.box.hidden = false;
  }

  private hide(): void {
    this.box.hidden = true;
  }
}

/** In pixels, as in the style sheet. */
const widest = 320;
