#!/usr/bin/env bash
# @microsoft/office-js 1.1.110 and a figure that is none, such as 0/0, in `range.values = table`.
# The guess: what no cell can hold is refused with an error, or the cell shows one.
# The behaviour: NaN, Infinity and undefined are sent to Excel as null. That is Excel's word for "leave this cell as it is": a figure that could
# not be worked out leaves the old one standing, in silence. A Date is sent as a text.
# The same client is asked in Node, with a host that takes whatever it is sent.
# Here: the browser workbook's own objects send as this client does (`test/preview/ranges.test.ts`), so that tests see the old figure.
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
    sent.push(...message.body.Actions);
    const Results = message.body.Actions.map(({ Id }) => ({ ActionId: Id, Value: {} }));
    const answer = { id, type: 2, message: { statusCode: 200, headers: {}, body: { Results, TraceIds: [] } } };
    setTimeout(() => page._richApiNativeBridge.onMessageFromHost(JSON.stringify(answer)));
  },
};
vm.runInNewContext(readFileSync(require.resolve('@microsoft/office-js/dist/excel-web-16.00.js'), 'utf8'), page);

(async () => {
  const row = [1.5, 0 / 0, 1 / 0, undefined, null, new Date(0)];
  await page.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1:F1').values = [row];
    await context.sync();
  });
  const [{ ArgumentInfo }] = sent.filter(({ Name }) => Name === 'Values');
  const [[came]] = ArgumentInfo.Arguments;
  console.log(`@microsoft/office-js ${version}`);
  console.log(`1.5, 0/0, 1/0, undefined, null and a Date are sent as ${JSON.stringify(came)}`);
  process.exit(JSON.stringify(came) === '[1.5,null,null,null,null,"1970-01-01T00:00:00.000Z"]' ? 0 : 1);
})();
JS
node ask.cjs
# Seen: @microsoft/office-js 1.1.110
# 1.5, 0/0, 1/0, undefined, null and a Date are sent as [1.5,null,null,null,null,"1970-01-01T00:00:00.000Z"]
