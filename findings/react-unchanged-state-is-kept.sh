#!/usr/bin/env bash
# react 19.3.1: a component's state is set to the value that it has, again and again, as from a store that tells more often than it changes.
# The guess: React leaves such a setting out and keeps nothing of it, since it does not render the component.
# The behaviour: each setting is put into the queue of the component's hook, where it stays until the component is rendered for another
# reason. A component that never is keeps them all, some 80 bytes each. Nothing is told.
# Here: parts of the browser workbook's footer are such components; what 200 insertions leave there stands in docs/proof.md. The pane has none.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts react@19.3.1 react-dom@19.3.1 jsdom@26.1.0
cat >ask.cjs <<'JS'
const { JSDOM } = require('jsdom');
const { window } = new JSDOM('<div id="root"></div>');
Object.assign(globalThis, { window, document: window.document });
const { createElement, useState, version } = require('react');
const { createRoot } = require('react-dom/client');
const { flushSync } = require('react-dom');

let renders = 0;
let set, renderAnew;
function Shown() {
  const [value, setValue] = useState('open');
  const [, setTurn] = useState(0);
  set = setValue;
  renderAnew = () => setTurn((turn) => turn + 1);
  renders += 1;
  return createElement('p', null, value);
}

const container = document.querySelector('#root');
flushSync(() => createRoot(container).render(createElement(Shown)));
const root = container[Object.keys(container).find((key) => key.startsWith('__reactContainer'))];
/** How many settings wait in the ring of the component's first hook. */
function waiting() {
  const { pending } = root.stateNode.current.child.memoizedState.queue;
  let count = 0;
  for (let one = pending; one !== null && (count === 0 || one !== pending); one = one.next) count += 1;
  return count;
}
const wait = () => new Promise((resolve) => setTimeout(resolve, 50));
const used = () => (globalThis.gc(), process.memoryUsage().heapUsed);

(async () => {
  await wait();
  const [rendersBefore, before] = [renders, used()];
  for (let time = 0; time < 100_000; time += 1) set('open');
  await wait();
  const kept = waiting();
  const megabytes = (used() - before) / 1e6;
  const rendered = renders - rendersBefore;
  flushSync(renderAnew);
  flushSync(renderAnew);
  const after = waiting();
  console.log(`react ${version}: 100000 settings of the same value, rendered ${rendered} times; kept ${kept}, ${megabytes.toFixed(1)} MB; after it is rendered ${after}`);
  if (rendered !== 0 || kept < 99_000 || megabytes < 2 || after !== 0) process.exit(1);
})();
JS
NODE_ENV=production node --expose-gc ask.cjs
