import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(context: Document, options: object): Promise<{ violations: Violation[] }>;
}

interface Violation {
  id: string;
  help: string;
  nodes: { html: string; failureSummary?: string }[];
}

/** What axe-core finds wrong with the page of a frame as it stands: one line for each rule and place. */
export async function violations(frame: Frame): Promise<string[]> {
  if (await frame.evaluate(() => !Reflect.has(window, 'axe'))) await frame.evaluate(source);
  const found = await frame.evaluate(async () => {
    const axe = Reflect.get(window, 'axe') as Axe;
    return (await axe.run(document, { resultTypes: ['violations'] })).violations;
  });
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id} (${help}): ${html}\n${failureSummary ?? ''}`),
  );
}
