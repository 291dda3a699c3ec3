import type { Parts } from '../../xlsx-file/parts';
import { isSoundXml } from '../../xlsx-file/sound-xml';
import { appended, attribute, escaped, unescaped } from '../../xlsx-file/xml';

/**
 * What add-ins keep with the workbook. Excel has a part of the file for each add-in; here they stand among the file's
 * custom properties (File > Info > Properties in Excel), one each, as JSON after this prefix.
 */
const prefix = 'addin-setting:';

const contentType = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
const empty =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"></Properties>';
/** That of properties without a meaning of their own. */
const formatId = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
const property = /<((?:\w+:)?)property\b([^>]*)>([^]*?)<\/\1property>/g;

function partOf(parts: Parts): string | undefined {
  return parts.related('').find(({ type }) => type === 'custom-properties')?.part;
}

export function readSettings(parts: Parts): [string, unknown][] {
  const part = partOf(parts);
  const xml = (part === undefined ? undefined : parts.read(part)) ?? '';
  if (!isSoundXml(xml)) return [];
  return [...xml.matchAll(property)].flatMap(([, , tag = '', inside = '']): [string, unknown][] => {
    const name = attribute(tag, 'name') ?? '';
    const [, text = ''] = />([^<]*)</.exec(inside) ?? [];
    return name.startsWith(prefix) ? [[name.slice(prefix.length), parse(unescaped(text))]] : [];
  });
}

/** Properties that are no settings of add-ins stay. */
export function writeSettings(parts: Parts, settings: Iterable<[string, unknown]>): void {
  const part = partOf(parts) ?? addPart(parts);
  parts.edit(part, (xml) => {
    const others = xml
      .replaceAll(property, (whole, _prefix, tag: string) =>
        (attribute(tag, 'name') ?? '').startsWith(prefix) ? '' : whole,
      )
      .replace(/<((?:\w+:)?Properties)\b([^>]*?)\/>\s*$/, '<$1$2></$1>');
    const ids = [...others.matchAll(property)].map(([, , tag = '']) => Number(attribute(tag, 'pid') ?? 1));
    const first = 1 + Math.max(1, ...ids);
    return appended(others, (p) => [...settings].map((setting, at) => propertyXml(setting, first + at, p)).join(''));
  });
}

function propertyXml([name, value]: [string, unknown], id: number, p: string): string {
  const types = 'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"';
  const text = escaped(JSON.stringify(value ?? null));
  return `<${p}property fmtid="${formatId}" pid="${id}" name="${escaped(prefix + name)}"><vt:lpwstr ${types}>${text}</vt:lpwstr></${p}property>`;
}

function addPart(parts: Parts): string {
  const part = parts.freeName('docProps/custom', '.xml');
  parts.add(part, empty, contentType);
  parts.relate('', part, 'custom-properties');
  return part;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
