import { hasNorms } from './file-formula';
import type { Parts } from '../../../xlsx-file/parts';
import { workbookPart, type WorksheetPart } from '../../../xlsx-file/sheets';
import { attribute, unescaped } from '../../../xlsx-file/xml';

/** A use of the add-in's functions outside cells, which is left unchanged. */
export interface LeftAlone {
  readonly kind: 'name' | 'validation' | 'format';
  /** The sheet; undefined for a name. */
  readonly sheet?: string;
  /** A name, or the cells that a validation or conditional format is for. */
  readonly what: string;
}

const ruled = /<((?:\w+:)?)(dataValidation|conditionalFormatting)\b([^>]*[^/>])>([\s\S]*?)<\/\1\2>/g;

/** The defined names of a file that use the add-in's functions. */
export function namesLeftAlone(parts: Parts): LeftAlone[] {
  const text = parts.read(workbookPart(parts)) ?? '';
  return [...text.matchAll(/<((?:\w+:)?)definedName\b([^>]*)>([\s\S]*?)<\/\1definedName>/g)].flatMap(
    ([, , tag = '', formula = '']) =>
      hasNorms(unescaped(formula)) ? [{ kind: 'name', what: attribute(tag, 'name') ?? '' } as const] : [],
  );
}

/** The data validations and conditional formats of a file that use the add-in's functions. */
export function rulesLeftAlone(parts: Parts, { name, part }: WorksheetPart): LeftAlone[] {
  return [...(parts.read(part) ?? '').matchAll(ruled)].flatMap(([, , element, tag = '', inside = '']) => {
    const formulas = [...inside.matchAll(/>([^<]+)</g)].map(([, text = '']) => unescaped(text));
    if (!formulas.some(hasNorms)) return [];
    const [, below] = /<(?:\w+:)?sqref>([^<]*)</.exec(inside) ?? [];
    const kind = element === 'dataValidation' ? 'validation' : 'format';
    return [{ kind, sheet: name, what: attribute(tag, 'sqref') ?? below ?? '' } as const];
  });
}
