import { canonical } from '../norms/canonical';
import type { Edition } from '../norms/schema';

/** The SHA-256 of an edition's canonical data, in hexadecimal: the same for the same edition, wherever it was loaded. */
export async function fingerprint(edition: Edition): Promise<string> {
  const data = new TextEncoder().encode(canonical(edition));
  const hash = await globalThis.crypto.subtle.digest('SHA-256', data);
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether an edition has the id of a built-in one, in any case of letters, and differs from it. */
export async function isChangedCopy(
  edition: Edition,
  builtInFingerprints: Readonly<Record<string, string>>,
): Promise<boolean> {
  const id = edition.id.toLowerCase();
  const [, builtIn] = Object.entries(builtInFingerprints).find(([one]) => one.toLowerCase() === id) ?? [];
  return builtIn !== undefined && builtIn !== (await fingerprint(edition));
}
