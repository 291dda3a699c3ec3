#!/usr/bin/env bash
# @microsoft/office-js 1.1.110 and `range.values = table`.
# The guess: one assignment is one change of Excel's, so a table in which one cell is refused leaves the sheet as it was; for
# small tables it is so.
# The behaviour: a table of more than 1,500 cells is sent as several changes of about 1,500 cells each. Where Excel refuses a cell
# of the last, those before it stand.
# The same client is asked in Node, with a host that takes whatever it is sent.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @microsoft/office-js@1.1.110
cat >ask.cjs <<'JS'
const { readFileSync } = require('node:fs');
const vm = require('node:vm');
const { version } = require('@microsoft/office-js/package.json');

const sent = [];
const page = { setTimeout, clearTimeout, console, Promise, navigator: { userAgent: 'node' }, location: { href: '' } };
page.window = page;
page.Office = { context: { requirements: { isSetSupported: () => true } } };
page._richApiNativeBridge = {
  sendMessageToHost(text) {
    const { id, message } = JSON.parse(text);
    sent.push(message.body);
    const Results = message.body.Actions.map(({ Id }) => ({ ActionId: Id, Value: {} }));
    const answer = { id, type: 2, message: { statusCode: 200, headers: {}, body: { Results, TraceIds: [] } } };
    setTimeout(() => page._richApiNativeBridge.onMessageFromHost(JSON.stringify(answer)));
  },
};
vm.runInNewContext(readFileSync(require.resolve('@microsoft/office-js/dist/excel-web-16.00.js'), 'utf8'), page);

/** How many rows each change of the request writes. */
async function changesFor(rows) {
  sent.length = 0;
  await page.Excel.run(async (context) => {
    const table = Array.from({ length: rows }, (_, at) => [at + 1]);
    context.workbook.worksheets.getItem('Sheet1').getRange(`A1:A${rows}`).values = table;
    await context.sync();
  });
  const changes = sent[0].Actions.filter(({ Name }) => Name === 'Values');
  return changes.map(({ ArgumentInfo }) => ArgumentInfo.Arguments[0].length);
}

(async () => {
  const [small, large] = [await changesFor(1500), await changesFor(3200)];
  console.log(`@microsoft/office-js ${version}: 1,500 cells are changes of ${small}; 3,200 cells are changes of ${large}`);
  process.exit(`${small}` === '1500' && `${large}` === '1500,1500,200' ? 0 : 1);
})();
JS
node ask.cjs
# Seen: @microsoft/office-js 1.1.110: 1,500 cells are changes of 1500; 3,200 cells are changes of 1500,1500,200
