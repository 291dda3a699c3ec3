import { fileFormula, hasNorms, isOneCall } from './file-formula';
import { attribute, escaped, unescaped, withoutAttributes } from '../../../xlsx-file/xml';

/** What was done with a cell whose formula used the add-in's functions. */
export interface CellDone {
  readonly address: string;
  readonly became: 'value' | 'formula';
  /** The type of what it shows, as files name it, and what it shows, as XML. */
  readonly type: string | undefined;
  readonly value: string;
}

const cellElement = /<((?:\w+:)?)c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/\1c>)/g;
const formulaElement = /<((?:\w+:)?)f\b([^>]*?)(?:\/>|>([\s\S]*?)<\/\1f>)/;
const valueElement = /<((?:\w+:)?)v\b[^>]*>([\s\S]*?)<\/\1v>/;

/**
 * The XML of a sheet with other content in the cells whose formulas use the add-in's functions: the formula that
 * `formulaFor` gives, with `=`, or the value that the cell shows. Nothing else changes.
 */
export function rewriteCells(
  xml: string,
  formulaFor: (address: string) => string | undefined,
): { readonly xml: string; readonly done: readonly CellDone[] } {
  const shared = sharedFormulas(xml);
  const done: CellDone[] = [];
  const rewritten = xml.replaceAll(cellElement, (whole, prefix: string, tag: string, inside: string | undefined) => {
    const cell = inside === undefined ? undefined : readFormulaCell({ prefix, tag, inside }, shared);
    if (cell === undefined || !hasNorms(cell.before)) return whole;
    const address = attribute(tag, 'r') ?? '';
    const wanted = formulaFor(address);
    const formula = wanted === undefined ? undefined : fileFormula(wanted, cell.before);
    const became = formula === undefined ? 'value' : 'formula';
    done.push({ address, became, type: attribute(tag, 't'), value: cell.value });
    return formula === undefined ? valueCell(cell) : formulaCell(cell, formula);
  });
  return { xml: rewritten, done };
}

interface FormulaCell {
  readonly prefix: string;
  readonly tag: string;
  readonly inside: string;
  /** The element of the formula, and what its tag has. */
  readonly element: string;
  readonly formulaTag: string;
  /** The present formula, without `=`; of a shared one, the first cell's. */
  readonly before: string;
  /** What the cell shows, as XML. */
  readonly value: string;
}

function readFormulaCell(
  cell: Pick<FormulaCell, 'prefix' | 'tag' | 'inside'>,
  shared: ReadonlyMap<string, string>,
): FormulaCell | undefined {
  const [element, , formulaTag = '', written = ''] = formulaElement.exec(cell.inside) ?? [];
  if (element === undefined) return undefined;
  const [, , value = ''] = valueElement.exec(cell.inside) ?? [];
  const before = written === '' ? (shared.get(attribute(formulaTag, 'si') ?? '') ?? '') : unescaped(written);
  return { ...cell, element, formulaTag, before, value };
}

/** Formulas that several cells share, by their number; all but the first have no text of their own. */
function sharedFormulas(xml: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, , tag = '', text = ''] of xml.matchAll(new RegExp(formulaElement, 'g')))
    if (text !== '' && attribute(tag, 't') === 'shared') found.set(attribute(tag, 'si') ?? '', unescaped(text));
  return found;
}

/** Text is written as text, so that what begins with `=` stays one. */
function valueCell({ prefix, tag, value }: FormulaCell): string {
  const plain = withoutAttributes(tag, ['cm', 'vm']);
  if (attribute(tag, 't') === 'str') {
    const text = `<${prefix}is><${prefix}t xml:space="preserve">${value}</${prefix}t></${prefix}is>`;
    return `<${prefix}c${withoutAttributes(plain, ['t'])} t="inlineStr">${text}</${prefix}c>`;
  }
  return value === '' ? `<${prefix}c${plain}/>` : `<${prefix}c${plain}><${prefix}v>${value}</${prefix}v></${prefix}c>`;
}

/** A formula for several cells, or with more than the call, stays an array formula if it was one. */
function formulaCell({ prefix, tag, inside, element, formulaTag, before }: FormulaCell, formula: string): string {
  const isArray =
    attribute(formulaTag, 't') === 'array' &&
    (!isOneCall(before) || (attribute(formulaTag, 'ref') ?? '').includes(':'));
  const written = `<${prefix}f${isArray ? formulaTag : ''}>${escaped(formula)}</${prefix}f>`;
  const cell = withoutAttributes(tag, isArray ? ['vm'] : ['cm', 'vm']);
  return `<${prefix}c${cell}>${inside.replace(element, () => written)}</${prefix}c>`;
}
