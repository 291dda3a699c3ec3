import type { CompiledEdition } from '../../engine/compile';
import type { Facility } from '../../engine/facility';
import type { Requirement } from '../../engine/requirement';
import { explain } from '../../i18n/explanation';
import type { Language } from '../../norms/schema';

/** The lines of an explanation by what they are: the whole reasoning, as `explain` orders it. */
export interface ExplanationParts {
  readonly title: string;
  readonly facility: string;
  readonly answer: string;
  readonly steps: readonly string[];
  readonly citation: string;
  readonly edition: string;
  /** What the edition has settled itself, a line each. */
  readonly settled: readonly string[];
}

export function explanationParts(
  language: Language,
  norms: CompiledEdition,
  facility: Facility,
  requirement: Requirement,
): ExplanationParts {
  const lines = explain(language, norms, facility, requirement);
  const [title = '', facilityLine = '', answer = '', ...rest] = lines;
  const end = rest.length - (norms.edition.settled?.length ?? 0);
  const [citation = '', edition = ''] = rest.slice(end - 2, end);
  const steps = rest.slice(0, requirement.steps.length);
  return { title, facility: facilityLine, answer, steps, citation, edition, settled: rest.slice(end) };
}
