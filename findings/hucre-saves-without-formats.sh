#!/usr/bin/env bash
# hucre 1.0.0: `saveXlsx(await openXlsx(file))`, as its README shows it for editing somebody else's workbook.
# The guess: what was not asked for (styles are read on request) is kept as it was; the README says that parts hucre does not regenerate
# are copied byte for byte, and counts charts, macros and themes.
# The behaviour: nothing is raised, and every cell comes back without its font, fill, border and number format, unless styles were
# asked for when it was opened.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts hucre@1.0.0
cat >ask.mjs <<'JS'
import { createRequire } from 'node:module';
import { openXlsx, readXlsx, saveXlsx, writeXlsx } from 'hucre/xlsx';

const { version } = createRequire(import.meta.url)('./node_modules/hucre/package.json');
const style = { numFmt: '0.00%', font: { bold: true } };
const file = await writeXlsx({ sheets: [{ name: 'Staff', rows: [[0.25]], cells: new Map([['0,0', { style }]]) }] });

async function lookOf(bytes) {
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  const { numFmt, font } = sheets[0].cells?.get('0,0')?.style ?? {};
  return `${numFmt ?? 'no format'}, ${font?.bold ? 'bold' : 'not bold'}`;
}

const before = await lookOf(file);
const plain = await lookOf(await saveXlsx(await openXlsx(file)));
const asked = await lookOf(await saveXlsx(await openXlsx(file, { readStyles: true })));
console.log(`hucre ${version}: a cell of ${before} is, opened and saved: ${plain}; opened with readStyles and saved: ${asked}`);
process.exit(before === '0.00%, bold' && plain === 'no format, not bold' && asked === before ? 0 : 1);
JS
node ask.mjs
# Seen: hucre 1.0.0: a cell of 0.00%, bold is, opened and saved: no format, not bold; opened with readStyles and saved: 0.00%, bold
