import { readFileSync } from 'node:fs';
import path from 'node:path';

const script = readFileSync(path.join(__dirname, '../../dist/preview/preview.js'), 'utf8');

/** As it is built, over the channels of this test. */
function putOffIn(opened: MessageChannel[]): (task: () => void) => () => void {
  const [source = ''] = /(?<=const requestImmediateMacroTask = )\(\(\) => \{.*?\n\}\)\(\)/su.exec(script) ?? [];
  class Counted extends MessageChannel {
    constructor() {
      super();
      opened.push(this);
    }
  }
  return new Function('MessageChannel', `return ${source}`)(Counted) as (task: () => void) => () => void;
}

test('what Univer puts off is done in turn over one channel, unless it is called off', async () => {
  const opened: MessageChannel[] = [];
  const putOff = putOffIn(opened);
  const done: string[] = [];
  const all = new Promise<void>((resolve) => {
    putOff(() => done.push('first'));
    putOff(() => done.push('called off'))();
    putOff(() => done.push('second'));
    putOff(resolve);
  });
  expect(done).toEqual([]);
  await all;
  expect(done).toEqual(['first', 'second']);
  expect(opened).toHaveLength(1);
  opened.forEach(({ port1 }) => port1.close());
});

test('the page opens no channel for each task', () => {
  // React’s, and the one above.
  expect(script.match(/new MessageChannel\(/g)).toHaveLength(2);
});
