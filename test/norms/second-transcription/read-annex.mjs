// Reads annex 1 straight from the order's extracted text. Its rules and what they leave open: README.md beside it.
//   node read-annex.mjs          writes annex.json
//   node read-annex.mjs --check  exits 1 when annex.json is not what the text gives
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';

const source = new URL('order-343-2021.kk.txt', import.meta.url);
const output = new URL('annex.json', import.meta.url);

const columns = 11;
// No plain cell of the table holds more: a greater number before a phrase is not a cell.
const mostUnits = 10;
// The name column holds about seven letters: a block that begins with a longer line is cells.
const longestNameLine = 9;
const printWidth = 120;

const heading = /^(Басшы|Арнаулы|Әлеуметтік-).* нормативтері$/;
const rowNumber = /^(\d+)(?:$| (?=\p{L})(.*))/u;
const nameThenCells = /^(\p{L}+) (-(?: .*)?)$/u;
const marksThenPhrase = /^((?:(?:-|\d+(?:[.,]\d+)?)(?:\s+|$))*)(.*)$/;
const perInstitution = /^мекемеге (\d+) ?бірлік/;
const footnoteMarks = /\s*([1-5](?:\s*,\s*[1-5])*)\s*(?=\(|$)/;
const statedCondition = /\s*\(([^()]*(?:болса|болғанда|кезде|жағдайда|кем емес|палаталарында))\)$/;
// Justified lines: "е г і  " is one word; the wide gap after it is the space between words.
const letterSpacing = /(?<=(?:^|\s)\S) (?=\S(?:\s|$))/gu;
// A line that fills its width loses the space after it. These fragments begin a word all the same.
const wordBegins = /^(жабды|жөнінд|қызмет|меңгер|көрсет|жөнде|қоқыст|бикесі|тазала|жуаты|болса|кезде|жағдай)/;

const tidy = (text) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/\( /g, '(')
    .replace(/ ([),])/g, '$1')
    .trim();
const isCells = (line) => !/\S/.test(line.match(marksThenPhrase)[2]) || line.trim().length > longestNameLine;

/** The annex's rows in printed order: name lines and cell lines kept apart, with the heading that they stand under. */
function splitRows(text) {
  const lines = text.replaceAll('i', 'і').split('\n');
  const first = lines.findIndex((line) => heading.test(line.trim()));
  const end = lines.findIndex((line) => line.trim() === 'Ескертпе:');
  const rows = [];
  let section;
  let row = { nameLines: [], cellLines: [] };
  let blockBegins = true;
  let inCells = false;

  const take = (line, asCells) => {
    inCells = asCells;
    if (asCells && row.nameResumed) row.cellsInTwoPlaces = true;
    if (!asCells && row.cellLines.length > 0) row.nameResumed = true;
    (asCells ? row.cellLines : row.nameLines).push(line);
  };

  for (const printed of lines.slice(first, end)) {
    if (printed.trim() === '') {
      blockBegins = true;
    } else if (heading.test(printed.trim())) {
      section = printed.trim();
      row = { nameLines: [], cellLines: [] };
    } else {
      const number = blockBegins ? printed.match(rowNumber) : null;
      const begins = number !== null && Number(number[1]) === rows.length + 1;
      if (begins) {
        // A page break may put the beginning of the first name of a section before the row's number (row 33).
        const nameLines = row.number ? [] : row.nameLines;
        row = { number: rows.length + 1, section, nameLines, cellLines: [] };
        rows.push(row);
      }
      const line = begins ? number[2] : printed;
      if (line === undefined) continue;
      const both = line.match(nameThenCells);
      if (both) {
        take(both[1], false);
        take(both[2], true);
      } else {
        take(line, blockBegins ? isCells(line) : inCells);
      }
      blockBegins = false;
    }
  }
  return rows;
}

/** The name made whole; its footnote digits and its condition in parentheses split off. */
function readName(nameLines) {
  let joined = '';
  for (const line of nameLines) {
    const fragment = line.replace(letterSpacing, '');
    const spaceLost =
      (/\p{L}$/u.test(joined) && (wordBegins.test(fragment.trim()) || fragment.startsWith('('))) ||
      (joined.endsWith(',') && /^\p{L}/u.test(fragment));
    joined += (spaceLost ? ' ' : '') + fragment;
  }
  const footnotes = tidy(joined).match(footnoteMarks);
  const unmarked = tidy(tidy(joined).replace(footnoteMarks, ' '));
  const condition = unmarked.match(statedCondition);
  return {
    name: unmarked.replace(statedCondition, ''),
    condition: condition?.[1],
    footnotes: footnotes ? footnotes[1].split(',').map(Number) : [],
  };
}

/** A row's cells in printed order: null for a dash, a number, or a phrase that spans columns. */
function readTokens(cellLines) {
  const tokens = [];
  let numberMayBeCell = false;
  for (const line of cellLines) {
    const [, printedMarks, phrase] = tidy(line).match(marksThenPhrase);
    const marks = printedMarks.split(' ').filter(Boolean);
    const ownNumber = phrase && !perInstitution.test(phrase) && /\d$/.test(marks.at(-1) ?? '') ? marks.pop() : '';
    if (ownNumber && marks.length > 0 && Number(ownNumber) <= mostUnits) numberMayBeCell = true;
    tokens.push(...marks.map((mark) => (mark === '-' ? null : Number(mark.replace(',', '.')))));
    if (!phrase) continue;
    const text = `${ownNumber} ${phrase}`;
    const goesOn = marks.length === 0 && tokens.at(-1)?.phrase !== undefined;
    const whole = tidy(goesOn ? `${tokens.pop().phrase} ${text}` : text);
    const units = whole.match(perInstitution);
    tokens.push(units ? { phrase: whole, units: Number(units[1]), perInstitution: true } : { phrase: whole });
  }
  return { tokens, numberMayBeCell };
}

/** The eleven cells, or why the tokens do not settle them. */
function readCells(tokens, { cellsInTwoPlaces, numberMayBeCell }) {
  const phrase = tokens.find((token) => token?.phrase !== undefined);
  const marks = tokens.filter((token) => token !== phrase);
  const open = (why) => ({ complete: false, why });
  if (cellsInTwoPlaces) return open('a page break parts the cells: the column of the later one is not known');
  if (numberMayBeCell) return open('the number before the phrase is its own or a cell');
  if (phrase ? marks.length >= columns : marks.length !== columns)
    return open(`${marks.length} marks for ${columns} columns`);
  const spanned = Array.from({ length: columns - marks.length }, () => phrase.units ?? 'rule');
  return { complete: true, cells: [...marks, ...spanned] };
}

function readAnnex(text) {
  return splitRows(text).map(({ number, section, nameLines, cellLines, cellsInTwoPlaces = false }) => {
    const { name, condition, footnotes } = readName(nameLines);
    const { tokens, numberMayBeCell } = readTokens(cellLines);
    const phraseCondition = tokens.at(-1)?.phrase?.match(statedCondition)?.[1];
    return {
      row: number,
      section,
      name,
      condition: condition ?? phraseCondition ?? null,
      footnotes,
      tokens,
      ...readCells(tokens, { cellsInTwoPlaces, numberMayBeCell }),
    };
  });
}

/** JSON laid out as the formatter does: an array on one line where it fits. */
function layOut(value, indent = '', used = 0) {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const inner = `${indent}  `;
  if (!Array.isArray(value)) {
    const entries = Object.entries(value).map(([key, entry]) => {
      const label = `${inner}${JSON.stringify(key)}: `;
      return label + layOut(entry, inner, label.length);
    });
    return `{\n${entries.join(',\n')}\n${indent}}`;
  }
  const line = `[${value.map((entry) => layOut(entry)).join(', ')}]`;
  if (!line.includes('\n') && used + line.length < printWidth) return line;
  return `[\n${value.map((entry) => inner + layOut(entry, inner, inner.length)).join(',\n')}\n${indent}]`;
}

const annex = `${layOut({ rows: readAnnex(readFileSync(source, 'utf8')) })}\n`;
if (process.argv.includes('--check')) {
  if (annex !== readFileSync(output, 'utf8')) {
    process.stderr.write('annex.json is not what the text gives: run node read-annex.mjs and read the difference\n');
    process.exitCode = 1;
  }
} else {
  writeFileSync(output, annex);
}
