import type { Parts } from './parts';

const part = 'docProps/app.xml';
const contentType = 'application/vnd.openxmlformats-officedocument.extended-properties+xml';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const names = 'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"';
/** The writers whose values of unknown functions LibreOffice keeps. */
const believed = /<((?:\w+:)?)Application>\s*(?:Microsoft|LibreOffice)[^<]*</i;
const format = 'Microsoft Excel';

/**
 * Names Excel as the file's writer, in whose format it is: otherwise LibreOffice shows `#NAME?` for the add-in's
 * functions.
 */
export function nameWriter(parts: Parts): void {
  const xml = parts.read(part);
  if (xml !== undefined && believed.test(xml)) return;
  const named = `<Application>${format}</Application>`;
  if (xml === undefined) {
    parts.add(part, `${head}<Properties ${names}>${named}</Properties>`, contentType);
    parts.relate('', part, 'extended-properties');
    return;
  }
  const own = /<((?:\w+:)?)Application\b[^>]*?(?:\/>|>[^<]*<\/\1Application>)/;
  const end = /<\/((?:\w+:)?)Properties>\s*$/;
  const opened = xml.replace(/<((?:\w+:)?Properties)\b([^>]*?)\/>\s*$/, '<$1$2></$1>');
  parts.write(
    part,
    own.test(xml)
      ? xml.replace(own, (_whole, p: string) => `<${p}Application>${format}</${p}Application>`)
      : opened.replace(end, (whole, p: string) => `<${p}Application>${format}</${p}Application>${whole}`),
  );
}
