import { readEdition, type EditionChoice } from '../../engine/arguments/edition';
import type { Fault } from '../../engine/fault';
import { callGround } from '../question';

/** The edition that a call asks for among those loaded; omitted, the workbook's default. */
export function editionAsked(value: unknown): EditionChoice | Fault {
  const { loaded, byDefault } = callGround();
  return readEdition(loaded, byDefault, value);
}
