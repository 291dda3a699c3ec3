#!/usr/bin/env bash
# @microsoft/office-js 1.1.110 and `Excel.run({ mergeUndoGroup: true }, …)`.
# The guess: Microsoft documents the option (all changes of the batch are one step to undo) and its types have it, so the
# newest package on npm passes it on to Excel.
# The behaviour: the package does not know the option. It raises no error and sends Excel the same request, byte for byte.
# The same client is asked in Node, with a host that takes whatever it is sent.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @microsoft/office-js@1.1.110 @types/office-js@1.0.612
cat >ask.cjs <<'JS'
const { readFileSync } = require('node:fs');
const vm = require('node:vm');
const client = require('@microsoft/office-js/package.json');
const types = readFileSync(require.resolve('@types/office-js/index.d.ts'), 'utf8');

const sent = [];
const page = { setTimeout, clearTimeout, console, Promise, navigator: { userAgent: 'node' }, location: { href: '' } };
page.window = page;
page.Office = { context: { requirements: { isSetSupported: () => true } } };
page._richApiNativeBridge = {
  sendMessageToHost(text) {
    sent.push(text);
    const { id, message } = JSON.parse(text);
    const Results = message.body.Actions.map(({ Id }) => ({ ActionId: Id, Value: {} }));
    const answer = { id, type: 2, message: { statusCode: 200, headers: {}, body: { Results, TraceIds: [] } } };
    setTimeout(() => page._richApiNativeBridge.onMessageFromHost(JSON.stringify(answer)));
  },
};
vm.runInNewContext(readFileSync(require.resolve('@microsoft/office-js/dist/excel-web-16.00.js'), 'utf8'), page);

async function requestWith(options) {
  sent.length = 0;
  await page.Excel.run(options, async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
    await context.sync();
  });
  const { flags, message } = JSON.parse(sent[0]);
  return JSON.stringify({ flags, body: message.body });
}

(async () => {
  const [without, withIt] = [await requestWith({}), await requestWith({ mergeUndoGroup: true })];
  console.log(`@microsoft/office-js ${client.version}; its types know mergeUndoGroup: ${types.includes('mergeUndoGroup')}`);
  console.log(`a request without it: ${without.length} bytes, with it: ${withIt.length} bytes, the same: ${without === withIt}`);
  process.exit(types.includes('mergeUndoGroup') && without === withIt ? 0 : 1);
})();
JS
node ask.cjs
# Seen: @microsoft/office-js 1.1.110; its types know mergeUndoGroup: true
