/**
 * What add-ins keep with the workbook. Excel has a part of the file for each add-in; here they stand among the file's
 * custom properties (File > Info > Properties in Excel), one each, as JSON after this prefix.
 */
const PREFIX = 'addin-setting:';

export function readSettings(properties: Record<string, unknown>): [string, unknown][] {
  return Object.entries(properties).flatMap(([name, value]): [string, unknown][] =>
    name.startsWith(PREFIX) && typeof value === 'string' ? [[name.slice(PREFIX.length), parse(value)]] : [],
  );
}

export function writeSettings(settings: Iterable<[string, unknown]>): Record<string, string> {
  return Object.fromEntries([...settings].map(([key, value]) => [PREFIX + key, JSON.stringify(value ?? null)]));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
