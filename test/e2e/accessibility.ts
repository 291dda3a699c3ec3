import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import { until } from './waiting';

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(context: Document, options: object): Promise<{ violations: Violation[] }>;
}

interface Violation {
  id: string;
  help: string;
  nodes: { html: string; failureSummary?: string }[];
}

/** What axe-core finds wrong with the page of a frame once all of it is shown: one line for each rule and place. */
export async function violations(frame: Frame): Promise<string[]> {
  // A part of the pane whose script is on its way.
  await until(async () => (await frame.locator('[aria-busy]').count()) === 0, 'All parts of the pane are there');
  if (await frame.evaluate(() => !Reflect.has(window, 'axe'))) await frame.evaluate(source);
  const found = await frame.evaluate(async () => {
    const axe = Reflect.get(window, 'axe') as Axe;
    // axe-core judges `-webkit-text-fill-color`, which keeps the page's own colour where high contrast forces another.
    const isForced = matchMedia('(forced-colors: active)').matches;
    const elements = isForced ? [...document.querySelectorAll<HTMLElement>('body *')] : [];
    const shown = elements.map((element) => getComputedStyle(element).color);
    elements.forEach(({ style }, at) => style.setProperty('-webkit-text-fill-color', shown[at] ?? null));
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    for (const { style } of elements) style.removeProperty('-webkit-text-fill-color');
    return violations;
  });
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id} (${help}): ${html}\n${failureSummary ?? ''}`),
  );
}
