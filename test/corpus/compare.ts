import { strFromU8, unzipSync } from 'fflate';

/** The parts of a file that are other ones than before, those that are gone or new among them. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [was, is] = [partsOf(before), partsOf(after)];
  const names = new Set([...was.keys(), ...is.keys()]);
  return [...names].filter((name) => !was.get(name)?.equals(is.get(name) ?? Buffer.from('gone')));
}

export function partNames(file: Uint8Array): string[] {
  return Object.keys(unzipSync(file));
}

function partsOf(file: Uint8Array): Map<string, Buffer> {
  return new Map(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, Buffer.from(bytes)]));
}

export function sheetIn(file: Uint8Array, part: string): string {
  return strFromU8(unzipSync(file)[part] ?? new Uint8Array());
}

/** A sheet's XML without a cell, without its row where nothing else is in it, and without rows where there are no others. */
export function withoutCell(xml: string, address: string): string {
  const row = address.replace(/\D/g, '');
  const cell = new RegExp(`<(\\w+:)?c r="${address}"[^>]*>.*?</\\1c>`);
  const emptyRow = new RegExp(`<(\\w+:)?row r="${row}"></\\1row>`);
  return noRows(xml.replace(cell, '').replace(emptyRow, ''));
}

export function noRows(xml: string): string {
  return xml.replace(/<((?:\w+:)?sheetData)(?:\s*\/>|><\/\1>)/, '<$1/>');
}

/** The cells of a sheet as they stand in it, by their addresses. */
export function cellsIn(xml: string): Map<string, string> {
  const cells = xml.matchAll(/<(?:\w+:)?c\b([^>]*?)(?:\/>|>.*?<\/(?:\w+:)?c>)/gs);
  return new Map([...cells].map(([whole, tag = '']) => [/ r="(\w+)"/.exec(tag)?.[1] ?? whole, whole]));
}
