// Draws the icons into assets/: the add-in's own, a person standing on a measured minimum line, and one a command.
// Run: node tools/icons.mjs

import { mkdirSync, writeFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';

// 16 is the smallest icon and every size is a multiple of it, so whole grid units stay sharp at all sizes.
const grid = 16;
/** What Excel asks of the add-in's own icon, and of a command's. */
const ownSizes = [16, 32, 64, 80];
const commandSizes = [16, 32, 80];
const samplesPerSide = 8;

const tileColour = [0x0e, 0x76, 0x86];
const whiteColour = [0xff, 0xff, 0xff];
const lineColour = [0xff, 0xc8, 0x3d];

const rectangle = (left, top, right, bottom) => (x, y) => x >= left && x < right && y >= top && y < bottom;

const disc = (centreX, centreY, radius) => (x, y) => Math.hypot(x - centreX, y - centreY) < radius;

const roundedSquare = (size, radius) => (x, y) => {
  const nearestX = Math.min(Math.max(x, radius), size - radius);
  const nearestY = Math.min(Math.max(y, radius), size - radius);
  return Math.hypot(x - nearestX, y - nearestY) < radius;
};

const shoulders = (centreX, bottom, halfWidth, height) => (x, y) =>
  y < bottom && Math.hypot((x - centreX) / halfWidth, (y - bottom) / height) < 1;

/** A line with round ends. */
const stroke = (fromX, fromY, toX, toY, width) => (x, y) => {
  const [alongX, alongY] = [toX - fromX, toY - fromY];
  const at = ((x - fromX) * alongX + (y - fromY) * alongY) / (alongX ** 2 + alongY ** 2);
  const nearest = Math.min(1, Math.max(0, at));
  return Math.hypot(x - fromX - nearest * alongX, y - fromY - nearest * alongY) < width / 2;
};

const ring = (centreX, centreY, radius, width) => (x, y) =>
  Math.abs(Math.hypot(x - centreX, y - centreY) - radius) < width / 2;

const tile = { colour: tileColour, covers: roundedSquare(grid, 3) };
const white = (...shapes) => shapes.map((covers) => ({ colour: whiteColour, covers }));
const yellow = (...shapes) => shapes.map((covers) => ({ colour: lineColour, covers }));
const teal = (...shapes) => shapes.map((covers) => ({ colour: tileColour, covers }));

/** What each icon is made of, from the bottom layer to the top one. */
const own = [
  tile,
  ...white(disc(8, 4.5, 2.5), shoulders(8, 12, 5, 4)),
  ...yellow(rectangle(2, 13, 14, 14), rectangle(2, 12, 3, 15), rectangle(13, 12, 14, 15)),
];
const commands = {
  // A table, and a cross that adds it.
  insert: [
    tile,
    ...white(rectangle(2, 3, 12, 11)),
    ...teal(rectangle(3, 6, 11, 7), rectangle(3, 8, 11, 9), rectangle(6, 6, 7, 10)),
    ...yellow(rectangle(11, 9, 13, 15), rectangle(9, 11, 15, 13)),
  ],
  // A question mark.
  explain: [
    tile,
    ...white(ring(8, 6, 3, 2)),
    ...teal(rectangle(4, 6, 7, 10)),
    ...white(stroke(8, 9, 8, 10, 2)),
    ...yellow(disc(8, 13, 1.2)),
  ],
  // Lines of a table, and a tick.
  check: [
    tile,
    ...white(rectangle(2, 3, 11, 5), rectangle(2, 7, 8, 9), rectangle(2, 11, 6, 13)),
    ...yellow(stroke(8, 11, 10, 13, 2), stroke(10, 13, 14, 7, 2)),
  ],
  // A spanner.
  repair: [
    tile,
    ...white(ring(11, 5, 2.5, 2)),
    ...teal(stroke(12, 4, 13.5, 2.5, 2)),
    ...white(stroke(9, 7, 4, 12, 2.4)),
    ...yellow(disc(4, 12, 1.8)),
  ],
  // A sheet, and its copy before it.
  copy: [tile, ...white(rectangle(3, 2, 10, 11)), ...teal(rectangle(5, 4, 14, 15)), ...yellow(rectangle(6, 5, 13, 14))],
};

/** One pixel as [r, g, b, a], the mean of its samples; samples outside the tile only lower the opacity. */
function pixel(column, row, size, shapes) {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let i = 0; i < samplesPerSide; i += 1) {
    for (let j = 0; j < samplesPerSide; j += 1) {
      const x = ((column + (i + 0.5) / samplesPerSide) / size) * grid;
      const y = ((row + (j + 0.5) / samplesPerSide) / size) * grid;
      const colour = shapes.findLast(({ covers }) => covers(x, y))?.colour;
      if (!colour) continue;
      covered += 1;
      colour.forEach((value, channel) => (sum[channel] += value));
    }
  }
  if (covered === 0) return [0, 0, 0, 0];
  return [...sum.map((value) => Math.round(value / covered)), Math.round((255 * covered) / samplesPerSide ** 2)];
}

/** The PNG's scan lines, each behind its filter byte 0 (none). */
function scanLines(size, shapes) {
  const bytes = [];
  for (let row = 0; row < size; row += 1) {
    bytes.push(0);
    for (let column = 0; column < size; column += 1) bytes.push(...pixel(column, row, size, shapes));
  }
  return Buffer.from(bytes);
}

function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}

function png(size, shapes) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6], 8); // 8 bits a channel, RGBA
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(scanLines(size, shapes), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const folder = new URL('../assets/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const size of ownSizes) writeFileSync(new URL(`icon-${size}.png`, folder), png(size, own));
for (const [name, shapes] of Object.entries(commands))
  for (const size of commandSizes) writeFileSync(new URL(`${name}-${size}.png`, folder), png(size, shapes));
