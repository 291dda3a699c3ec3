import { strFromU8, unzipSync } from 'fflate';

/**
 * The parts of a zip file by their path, as text, in the file's order.
 * Bytes of two files may differ by the compression library alone; their parts may not.
 */
export function zipParts(zip: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(zip)).map(([name, part]) => [name, strFromU8(part)]));
}
