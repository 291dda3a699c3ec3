import type { Injector } from '@univerjs/core';
import { ILayoutService } from '@univerjs/preset-sheets-core';

/** A part of the page that F6 moves the focus to. */
export interface PageRegion {
  /** Returns false where the part is not shown. */
  focus(): boolean;
  has(focused: Element | null): boolean;
}

/** F6 moves the focus from each part of the page to the next, Shift+F6 back. */
export class PageRegions {
  constructor(private readonly regions: readonly PageRegion[]) {
    this.listen(window);
  }

  /** Listens for keys in a window, also in those of frames, whose keys the page itself does not receive. */
  listen(target: Window): void {
    target.addEventListener('keydown', this.hear, { capture: true });
  }

  private readonly hear = (event: KeyboardEvent): void => {
    if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    const now = this.regions.findIndex((region) => region.has(document.activeElement));
    const step = event.shiftKey ? -1 : 1;
    const count = this.regions.length;
    for (let far = 1; far <= count; far += 1) {
      const next = this.regions[(((now + step * far) % count) + count) % count];
      if (next?.focus()) return;
    }
  };
}

const focusable = 'button, summary, [href], input, select, textarea, [tabindex="0"]';

export function elementRegion(element: HTMLElement): PageRegion {
  return {
    focus: () => focusFirst(element),
    has: (focused) => element.contains(focused),
  };
}

/** The spreadsheet, with the parts of it that are drawn elsewhere on the page. */
export function gridRegion(injector: Injector): PageRegion {
  return {
    focus() {
      injector.get(ILayoutService).focus();
      return true;
    },
    has: (focused) => focused === null || focused.closest('#toolbar, #pane') === null,
  };
}

/** A frame in a container; it can have the focus while it is not inert. */
export function frameRegion(container: HTMLElement): PageRegion {
  return {
    focus() {
      const frame = container.querySelector('iframe');
      if (container.inert || !frame?.contentDocument) return false;
      frame.contentWindow?.focus();
      return focusFirst(frame.contentDocument.body);
    },
    has: (focused) => container.contains(focused),
  };
}

/** The window of a frame that has been loaded. */
export function frameWindow(target: EventTarget | null): Window {
  return (target instanceof HTMLIFrameElement ? target.contentWindow : null) ?? window;
}

function focusFirst(element: HTMLElement): boolean {
  const [first] = [...element.querySelectorAll<HTMLElement>(focusable)].filter((one) => one.offsetParent !== null);
  first?.focus();
  return first !== undefined;
}
