import { Fault } from '../../engine/fault';
import { sayStatus } from '../../i18n/explanation';
import { formatDay } from '../../i18n/fill';
import { say } from '../../i18n/say';
import { editionAsked } from '../arguments/edition';
import { workbookSettings } from '../workbook-settings';
import { fingerprintOf } from '../loaded-editions';

/** Label and value: id, title, citation, in force from, until, status on the day asked, fingerprint. */
export function editionRows(wanted: unknown): string[][] | Fault {
  const choice = editionAsked(wanted);
  if (choice instanceof Fault) return choice;
  const { language } = workbookSettings();
  const { edition } = choice.norms;
  return [
    [say(language, 'editionId'), edition.id],
    [say(language, 'editionTitle'), edition.title[language]],
    [say(language, 'editionCitation'), edition.citation[language]],
    [say(language, 'editionFrom'), formatDay(language, edition.inForce.from)],
    [
      say(language, 'editionUntil'),
      edition.inForce.until === undefined ? '' : formatDay(language, edition.inForce.until),
    ],
    [say(language, 'editionStatus'), sayStatus(language, edition, choice.day)],
    [say(language, 'editionFingerprint'), fingerprintOf(edition.id)],
  ];
}
