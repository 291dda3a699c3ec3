import { formatDay, readSaidDay } from '../../i18n/fill';
import type { Language } from '../../norms/schema';
import type { WorkingEdition } from '../../norms/working-edition';
import type { EarlierReport } from './earlier-report';

/** A report as it would say it in another language: types, positions and its day; what people wrote stays. */
export function saidIn(language: Language, edition: WorkingEdition, report: EarlierReport): EarlierReport {
  const { types, sections } = edition;
  const { language: own, parts, day, lines } = report;
  if (own === language || report.edition !== edition.id) return report;
  const names = new Map(sections.flatMap(({ positions }) => positions.map(({ row, name }) => [row, name[language]])));
  const typeOf = (type: string): string => types.find(({ name }) => name[own] === type)?.name[language] ?? type;
  const iso = day === undefined ? undefined : readSaidDay(own, day);
  return {
    ...report,
    language,
    parts: parts.map((part) => ({ ...part, type: typeOf(part.type) })),
    day: iso === undefined ? day : formatDay(language, iso),
    lines: new Map(
      [...lines].map(([key, line]) => [
        key,
        { ...line, name: (line.row === undefined ? undefined : names.get(line.row)) ?? line.name },
      ]),
    ),
  };
}
