import { attribute, escaped, unescaped } from './xml';

/** A name of the workbook, or of one of its sheets. */
export interface DefinedName {
  readonly name: string;
  /** Without `=`, as files write it. */
  readonly formula: string;
  /** The sheet's number in the workbook's list; undefined: the workbook's. */
  readonly sheet: number | undefined;
  readonly comment: string;
  readonly isHidden: boolean;
}

const element = /<((?:\w+:)?)definedName\b([^>]*?)(?:\/>|>([^<]*)<\/\1definedName>)/g;

/** The names that a workbook's part defines, in their order. */
export function readDefinedNames(workbook: string): DefinedName[] {
  return [...workbook.matchAll(element)].map(([, , tag = '', formula = '']) => read(tag, formula));
}

function read(tag: string, formula: string): DefinedName {
  const sheet = attribute(tag, 'localSheetId');
  return {
    name: attribute(tag, 'name') ?? '',
    formula: unescaped(formula),
    sheet: sheet === undefined ? undefined : Number(sheet),
    comment: attribute(tag, 'comment') ?? '',
    isHidden: attribute(tag, 'hidden') === '1',
  };
}

/**
 * The workbook's XML with other names: `change` gives what becomes of one that is there (the same: its XML stays), or
 * undefined: it goes. Those added stand after them.
 */
export function editDefinedNames(
  workbook: string,
  change: (name: DefinedName) => DefinedName | undefined,
  added: readonly DefinedName[],
): string {
  const edited = workbook.replaceAll(element, (whole, prefix: string, tag: string, formula = '') => {
    const before = read(tag, String(formula));
    const now = change(before);
    if (now === undefined) return '';
    return now === before ? whole : nameXml(now, prefix, restOf(tag));
  });
  if (added.length === 0) return edited.replace(/<((?:\w+:)?)definedNames\b[^>]*>\s*<\/\1definedNames>/, '');
  const [, prefix = ''] = /<((?:\w+:)?)workbook\b/.exec(edited) ?? [];
  const written = added.map((one) => nameXml(one, prefix, '')).join('');
  if (/<\/(?:\w+:)?definedNames>/.test(edited))
    return edited.replace(/<\/(?:\w+:)?definedNames>/, (end) => written + end);
  return edited
    .replace(/<(?:\w+:)?definedNames\b[^>]*\/>/, '')
    .replace(
      /(<\/(?:\w+:)?sheets>(?:\s*<(?:\w+:)?(?:functionGroups|externalReferences)\b[^]*?<\/(?:\w+:)?(?:functionGroups|externalReferences)>)*)/,
      (before) => `${before}<${prefix}definedNames>${written}</${prefix}definedNames>`,
    );
}

const ownAttributes = /\s(?:name|localSheetId|comment|hidden)\s*=\s*(?:"[^"]*"|'[^']*')/g;

function restOf(tag: string): string {
  return tag.replaceAll(ownAttributes, '');
}

function nameXml({ name, formula, sheet, comment, isHidden }: DefinedName, prefix: string, rest: string): string {
  const own =
    ` name="${escaped(name)}"` +
    (sheet === undefined ? '' : ` localSheetId="${sheet}"`) +
    (comment === '' ? '' : ` comment="${escaped(comment)}"`) +
    (isHidden ? ' hidden="1"' : '');
  return `<${prefix}definedName${own}${rest}>${escaped(formula)}</${prefix}definedName>`;
}
