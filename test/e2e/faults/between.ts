import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** Office.js answers the add-in's page only when this resolves. */
    officeAnswers?: Promise<void>;
    letOfficeAnswer?: () => void;
    /** What the functions of the page that runs now have answered in the cells, errors with their messages. */
    answers?: unknown[];
  }
}

/** Stands between the add-in's page and Office.js from the next workbook on: hears every answer of a function. */
export async function standBetween(page: Page): Promise<void> {
  await page.addInitScript(() => {
    if (window.parent === window) return;
    const host = window.parent;
    host.answers = [];
    type Functions = typeof CustomFunctions;
    const plain = (answer: unknown): unknown => {
      if (Array.isArray(answer)) return answer.map(plain);
      return answer instanceof Error ? `${String(Reflect.get(answer, 'code'))} ${answer.message}` : answer;
    };
    const changed: Record<string, (given: never) => unknown> = {
      Office: (office: typeof Office) => ({
        ...office,
        onReady: async (callback: never) => {
          await host.officeAnswers;
          return office.onReady(callback);
        },
      }),
      CustomFunctions: (functions: Functions) => ({
        ...functions,
        associate: (id: string, one: (...args: unknown[]) => unknown) =>
          functions.associate(id, (...args: unknown[]) => {
            const answer = one(...args);
            (host.answers ??= []).push(plain(answer));
            return answer;
          }),
      }),
    };
    for (const [name, change] of Object.entries(changed)) {
      let stands: unknown;
      Object.defineProperty(window, name, {
        configurable: true,
        get: () => stands,
        set: (given: never) => (stands = change(given)),
      });
    }
  });
}
