// Draws the add-in's icons into assets/: a person standing on a measured minimum line.
// Run: node tools/icons.mjs

import { mkdirSync, writeFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';

// 16 is the smallest icon and every size is a multiple of it, so whole grid units stay sharp at all sizes.
const GRID = 16;
const SIZES = [16, 32, 64, 80];
const SAMPLES_PER_SIDE = 8;

const TILE = [0x0e, 0x76, 0x86];
const PERSON = [0xff, 0xff, 0xff];
const LINE = [0xff, 0xc8, 0x3d];

const rectangle = (left, top, right, bottom) => (x, y) => x >= left && x < right && y >= top && y < bottom;

const disc = (centreX, centreY, radius) => (x, y) => Math.hypot(x - centreX, y - centreY) < radius;

const roundedSquare = (size, radius) => (x, y) => {
  const nearestX = Math.min(Math.max(x, radius), size - radius);
  const nearestY = Math.min(Math.max(y, radius), size - radius);
  return Math.hypot(x - nearestX, y - nearestY) < radius;
};

const shoulders = (centreX, bottom, halfWidth, height) => (x, y) =>
  y < bottom && Math.hypot((x - centreX) / halfWidth, (y - bottom) / height) < 1;

/** From the bottom layer to the top one. */
const SHAPES = [
  { colour: TILE, covers: roundedSquare(GRID, 3) },
  { colour: PERSON, covers: disc(8, 4.5, 2.5) },
  { colour: PERSON, covers: shoulders(8, 12, 5, 4) },
  { colour: LINE, covers: rectangle(2, 13, 14, 14) },
  { colour: LINE, covers: rectangle(2, 12, 3, 15) },
  { colour: LINE, covers: rectangle(13, 12, 14, 15) },
];

const topColour = (x, y) => SHAPES.findLast((shape) => shape.covers(x, y))?.colour;

/** One pixel as [r, g, b, a], the mean of its samples; samples outside the tile only lower the opacity. */
function pixel(column, row, size) {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let i = 0; i < SAMPLES_PER_SIDE; i += 1) {
    for (let j = 0; j < SAMPLES_PER_SIDE; j += 1) {
      const x = ((column + (i + 0.5) / SAMPLES_PER_SIDE) / size) * GRID;
      const y = ((row + (j + 0.5) / SAMPLES_PER_SIDE) / size) * GRID;
      const colour = topColour(x, y);
      if (!colour) continue;
      covered += 1;
      colour.forEach((value, channel) => (sum[channel] += value));
    }
  }
  if (covered === 0) return [0, 0, 0, 0];
  return [...sum.map((value) => Math.round(value / covered)), Math.round((255 * covered) / SAMPLES_PER_SIDE ** 2)];
}

/** The PNG's scan lines, each behind its filter byte 0 (none). */
function scanLines(size) {
  const bytes = [];
  for (let row = 0; row < size; row += 1) {
    bytes.push(0);
    for (let column = 0; column < size; column += 1) bytes.push(...pixel(column, row, size));
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

function png(size) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6], 8); // 8 bits a channel, RGBA
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(scanLines(size), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const folder = new URL('../assets/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const size of SIZES) writeFileSync(new URL(`icon-${size}.png`, folder), png(size));
