#!/usr/bin/env bash
# hucre 1.0.0: a font that says that it is not underlined is read as underlined.
#
# A font of an .xlsx file may say of each of its marks that it is off: <b val="0"/>, <strike val="0"/>, and for underlining, whose values are
# words, <u val="none"/> (ECMA-376 part 1, 18.4.13 and 18.18.82). Gnumeric writes all of them into every font.
#
# The guess: bold, struck out and underlined are all read as off, as the first two are.
# What happens: bold and strikethrough are false, underline is true. A program that shows the file by what it reads underlines every cell of it.
#
# Here: `preview/xlsx/layouts.ts` takes such elements out of what the library is given.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund hucre@1.0.0 fflate@0.8.3
cat >try.mjs <<'JS'
import { strToU8, zipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaging = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const list = (entries) =>
  `<Relationships xmlns="${packaging}/relationships">${entries
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;
const font = '<font><b val="0"/><u val="none"/><strike val="0"/><sz val="11"/><name val="Calibri"/></font>';
const parts = {
  '[Content_Types].xml': `<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/></Types>`,
  '_rels/.rels': list([['r1', 'officeDocument', 'xl/workbook.xml']]),
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': list([
    ['r1', 'worksheet', 'worksheets/sheet1.xml'],
    ['r2', 'styles', 'styles.xml'],
  ]),
  'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData></worksheet>`,
  'xl/styles.xml': `<styleSheet xmlns="${main}"><fonts count="2"><font/>${font}</fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="2"><xf fontId="0"/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`,
};
const file = zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
const { sheets } = await readXlsx(file, { readStyles: true });
const { bold, strikethrough, underline } = sheets[0].cells.get('0,0').style.font;
console.log(`in the file: ${font}`);
console.log('guess:       bold false, strikethrough false, underline not true');
console.log(`read:        bold ${bold}, strikethrough ${strikethrough}, underline ${underline}`);
process.exit(bold === false && strikethrough === false && underline === true ? 0 : 1);
JS
echo "hucre $(node -p "require('./node_modules/hucre/package.json').version")"
node try.mjs
# Seen: read: bold false, strikethrough false, underline true
