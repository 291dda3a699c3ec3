import { readFileSync } from 'node:fs';
import path from 'node:path';

test('the browser workbook’s classes assign their fields', () => {
  const script = readFileSync(path.join(__dirname, '../../dist/preview/preview.js'), 'utf8');
  expect(script).toContain('(this["_unitData"] = {})');
  expect(script.match(/(?<!Object\.)\b\w*defineProperty\(this, "/g)).toBeNull();
});
