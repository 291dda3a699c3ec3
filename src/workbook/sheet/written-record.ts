/**
 * What the add-in wrote on its sheets, each content as a checksum, so that a later version with other words, or figures of
 * another day, tells it from what people typed. One text of a cell: checksums of six letters, side by side.
 */
export function recordOf(contents: Iterable<string>): string {
  return joined(new Set([...contents].map(checksum)));
}

/** Whether a content is recorded. */
export function inRecord(record: string): (content: string) => boolean {
  const kept = checksumsIn(record);
  return (content) => kept.has(checksum(content));
}

/** A record without the contents that are gone, and with those that came. */
export function renewedRecord(record: string, gone: readonly string[], come: readonly string[]): string {
  const kept = checksumsIn(record);
  for (const content of gone) kept.delete(checksum(content));
  for (const content of come) kept.add(checksum(content));
  return joined(kept);
}

const checksumsIn = (record: string): Set<string> => new Set(record.match(/.{6}/g));
const joined = (checksums: ReadonlySet<string>): string => [...checksums].sort().join('');

/** FNV-1a, in six letters. */
function checksum(content: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < content.length; at += 1) hash = Math.imul(hash ^ content.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36).padStart(6, '0').slice(-6);
}
