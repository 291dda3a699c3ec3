#!/usr/bin/env bash
# exceljs 4.4.0 and the formula of a cell that shares that of another: `cell.formula`, which its documentation shows.
# The guess: the formula is the first cell's, with relative references moved, as spreadsheets do; texts in quotes and names of sheets
# stay, and whole columns move too.
# The behaviour: whatever looks like a cell is moved, in quotes and in the name of a sheet as well; whole columns are not.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts exceljs@4.4.0
cat >ask.cjs <<'JS'
const { Workbook } = require('exceljs');
const { version } = require('exceljs/package.json');

/** The formula of a cell a column and a row further that shares one in F1. */
function shared(formula) {
  const sheet = new Workbook().addWorksheet('Staff');
  sheet.getCell('F1').value = { formula, shareType: 'shared', ref: 'F1:G2' };
  sheet.getCell('G2').value = { sharedFormula: 'F1' };
  return sheet.getCell('G2').formula;
}

const expected = {
  'A1+$A$1': 'B2+$A$1',
  'IF(C1="B12","ward","")': 'IF(D2="C13","ward","")',
  "'Block A1'!C1": "'Block B2'!D2",
  'SUM(A:A)': 'SUM(A:A)',
};
console.log(`exceljs ${version}`);
for (const formula of Object.keys(expected)) console.log(`${formula} becomes ${shared(formula)}`);
process.exit(Object.entries(expected).every(([formula, moved]) => shared(formula) === moved) ? 0 : 1);
JS
node ask.cjs
# Seen: exceljs 4.4.0
# A1+$A$1 becomes B2+$A$1
# IF(C1="B12","ward","") becomes IF(D2="C13","ward","")
# 'Block A1'!C1 becomes 'Block B2'!D2
# SUM(A:A) becomes SUM(A:A)
