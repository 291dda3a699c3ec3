import { cellFormats, ownNumberFormats, withItem } from '../../src/xlsx-file/styles-part';

/** Looks that depend on what cells hold have number formats beside the list, with the same ids. */
const styles =
  '<x:styleSheet xmlns:x="m"><x:numFmts count="1"><x:numFmt numFmtId="164" formatCode="0.0&quot; ед.&quot;"/></x:numFmts>' +
  '<x:cellStyleXfs count="1"><x:xf numFmtId="9"/></x:cellStyleXfs>' +
  '<x:cellXfs count="2"><x:xf numFmtId="0"/><x:xf numFmtId="164"><x:alignment wrapText="1"/></x:xf></x:cellXfs>' +
  '<x:dxfs count="1"><x:dxf><x:numFmt numFmtId="164" formatCode="0%"/></x:dxf></x:dxfs></x:styleSheet>';

test('the number formats of a workbook are those of its list', () => {
  expect([...ownNumberFormats(styles)]).toEqual([[164, '0.0" ед."']]);
});

test('cells refer to the formats of cells, not to those that styles are made of', () => {
  expect(cellFormats(styles)).toEqual([
    { tag: ' numFmtId="0"', inside: '' },
    { tag: ' numFmtId="164"', inside: '<x:alignment wrapText="1"/>' },
  ]);
});

test('an item is put at the end of its list, in the words of the file', () => {
  const added = withItem(styles, 'cellXfs', (prefix) => `<${prefix}xf numFmtId="14"/>`);
  expect(added?.number).toBe(2);
  expect(cellFormats(added?.styles ?? '').at(-1)).toEqual({ tag: ' numFmtId="14"', inside: '' });
  expect(added?.styles).toContain('<x:cellXfs count="3">');
});

test('where there is no such list nothing is added', () => {
  expect(withItem(styles, 'fonts', () => '<font/>')).toBeUndefined();
});
