import { main, office, references, workbookFile, type Peculiar } from './parts-of-a-file';

const sheetTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const drawingTypes = 'application/vnd.openxmlformats-officedocument';
const cell = (address: string, inside: string, tag = ''): string => `<c r="${address}"${tag}>${inside}</c>`;
const row = (number: number, ...cells: string[]): string => `<row r="${number}">${cells.join('')}</row>`;
const numbers = (rows: number): string =>
  Array.from({ length: rows }, (_, at) => row(at + 1, cell(`A${at + 1}`, `<v>${at + 1}</v>`))).join('');
const bytes = (length: number): Uint8Array => Uint8Array.from({ length }, (_, at) => (at * 37) % 251);
const extension = (uri: string, inside: string): string =>
  `<extLst><ext uri="${uri}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">${inside}</ext></extLst>`;

const chart = `<?xml version="1.0" encoding="UTF-8"?><c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:barChart><c:ser><c:idx val="0"/><c:val><c:numRef><c:f>Штат!$B$1:$B$3</c:f></c:numRef></c:val></c:ser></c:barChart></c:plotArea></c:chart></c:chartSpace>`;
const drawing = (inside: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:r="${office}"><xdr:twoCellAnchor><xdr:from><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>5</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>15</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${inside}<xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;
const withChart: Pick<Peculiar, 'after' | 'sheetReferences' | 'parts'> = {
  after: '<drawing r:id="rId1"/>',
  sheetReferences: [['rId1', 'drawing', '../drawings/drawing1.xml']],
  parts: [
    {
      name: 'xl/drawings/drawing1.xml',
      content: drawing('<xdr:graphicFrame r:id="rId1"/>'),
      type: `${drawingTypes}.drawing+xml`,
    },
    { name: 'xl/drawings/_rels/drawing1.xml.rels', content: references([['rId1', 'chart', '../charts/chart1.xml']]) },
    { name: 'xl/charts/chart1.xml', content: chart, type: `${drawingTypes}.drawingml.chart+xml` },
  ],
};
const table = `<table xmlns="${main}" id="1" name="Tbl" displayName="Tbl" ref="A1:B3"><autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="Key"/><tableColumn id="2" name="Val"/></tableColumns><tableStyleInfo name="TableStyleMedium2"/></table>`;
const tableRows =
  row(1, cell('A1', '<is><t>Key</t></is>', ' t="inlineStr"'), cell('B1', '<is><t>Val</t></is>', ' t="inlineStr"')) +
  row(2, cell('A2', '<v>1</v>'), cell('B2', '<v>10</v>'), cell('D2', '<f>SUM(Tbl[Val])</f><v>30</v>')) +
  row(3, cell('A3', '<v>2</v>'), cell('B3', '<v>20</v>'), cell('D3', '<f>D2+1</f><v>31</v>'));
const withTable: Peculiar = {
  rows: tableRows,
  after: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
  sheetReferences: [['rId1', 'table', '../tables/table1.xml']],
  parts: [{ name: 'xl/tables/table1.xml', content: table, type: `${sheetTypes}.table+xml` }],
};
const link = `<externalLink xmlns="${main}"><externalBook xmlns:r="${office}" r:id="rId1"><sheetNames><sheetName val="S"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>42</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`;
const metadata = `<metadata xmlns="${main}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;
const comments = `<comments xmlns="${main}"><authors><author>А</author></authors><commentList><comment ref="A1" authorId="0"><text><t>менікі</t></text></comment></commentList></comments>`;
const vml =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025"><x:ClientData ObjectType="Note"><x:Row>0</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>';

/** Workbooks as other programs write them, each with what is peculiar to it. */
const peculiar: Readonly<Record<string, Peculiar>> = {
  'nothing peculiar': {},
  'a link to another workbook, with its value': {
    rows: row(1, cell('A1', '<f>[1]S!A1</f><v>42</v>'), cell('B1', '<f>A1*2</f><v>84</v>')),
    bookAfter: '<externalReferences><externalReference r:id="rId9"/></externalReferences>',
    bookReferences: [['rId9', 'externalLink', 'externalLinks/externalLink1.xml']],
    parts: [
      { name: 'xl/externalLinks/externalLink1.xml', content: link, type: `${sheetTypes}.externalLink+xml` },
      {
        name: 'xl/externalLinks/_rels/externalLink1.xml.rels',
        content: references([['rId1', 'externalLinkPath', 'book.xlsx', 'External']]),
      },
    ],
  },
  'a table and a formula that names its column': withTable,
  'an array formula in one cell': {
    rows: numbers(4) + row(5, cell('A5', '<f t="array" ref="A5">SUM(A1:A4*2)</f><v>20</v>')),
  },
  'an old array formula in several cells': {
    rows:
      row(1, cell('A1', '<v>1</v>'), cell('B1', '<f t="array" ref="B1:B3">A1:A3*10</f><v>10</v>')) +
      row(2, cell('A2', '<v>2</v>'), cell('B2', '<v>20</v>')) +
      row(3, cell('A3', '<v>3</v>'), cell('B3', '<v>30</v>')),
  },
  'a formula that fills as many cells as it needs': {
    rows:
      row(
        1,
        cell('A1', '<f t="array" ref="A1:A3">_xlfn.SEQUENCE(3)</f><v>1</v>', ' cm="1"'),
        cell('B1', '<f>SUM(_xlfn.ANCHORARRAY(A1))</f><v>6</v>'),
      ) +
      row(2, cell('A2', '<v>2</v>')) +
      row(3, cell('A3', '<v>3</v>')),
    bookReferences: [['rId9', 'sheetMetadata', 'metadata.xml']],
    parts: [{ name: 'xl/metadata.xml', content: metadata, type: `${sheetTypes}.sheetMetadata+xml` }],
  },
  'formulas that share one': {
    rows:
      row(1, cell('A1', '<v>1</v>'), cell('B1', '<f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v>')) +
      row(2, cell('A2', '<v>2</v>'), cell('B2', '<f t="shared" si="0"/><v>4</v>')) +
      row(3, cell('A3', '<v>3</v>'), cell('B3', '<f t="shared" si="0"/><v>6</v>')),
  },
  'formulas that share one that cannot be calculated here': {
    rows:
      row(1, cell('A1', '<v>1</v>'), cell('B1', '<f t="shared" ref="B1:B2" si="0">CUBEVALUE("c",A1)</f><v>2</v>')) +
      row(2, cell('A2', '<v>2</v>'), cell('B2', '<f t="shared" si="0"/><v>4</v>')),
  },
  'a table of data': {
    rows:
      row(1, cell('A1', '<v>1</v>'), cell('B1', '<f>A1*2</f><v>2</v>')) +
      row(2, cell('A2', '<v>5</v>'), cell('B2', '<f t="dataTable" ref="B2:B3" dt2D="0" dtr="0" r1="A1"/><v>10</v>')) +
      row(3, cell('A3', '<v>6</v>'), cell('B3', '<v>12</v>')),
  },
  'functions that nobody knows': {
    rows: row(1, cell('A1', '<f>_xludf.OTHER(1)</f><v>7</v>'), cell('B1', '<f>OLDMACRO(A1)</f><v>x</v>', ' t="str"')),
  },
  'functions of another add-in': { rows: row(1, cell('A1', '<f>_xldudf_OTHER_FIND("a")</f><v>found</v>', ' t="str"')) },
  'functions of the add-in': {
    rows: row(1, cell('A1', '<f>_xldudf_NORMS_REQUIRED_STAFF("Директор",100,5)</f><v>1</v>')),
  },
  'a reference through several sheets': { rows: row(1, cell('A1', '<f>SUM(Штат:Other!B7)</f><v>0</v>')) },
  'cells in both of two ranges': { rows: numbers(3) + row(4, cell('B4', '<f>SUM(A1:A3 A2:B2)</f><v>2</v>')) },
  'references far outside the sheet': { rows: row(1, cell('A1', '<f>Other!A1001+Other!XFD1</f><v>0</v>')) },
  'groups of rows and columns': {
    before:
      '<sheetPr><outlinePr summaryBelow="0"/></sheetPr><sheetFormatPr defaultRowHeight="15" outlineLevelRow="1" outlineLevelCol="1"/><cols><col min="1" max="2" width="20" outlineLevel="1" customWidth="1"/><col min="3" max="3" width="9" collapsed="1" hidden="1"/></cols>',
    rows: '<row r="1" outlineLevel="1" hidden="1"><c r="A1"><v>1</v></c></row><row r="2" outlineLevel="1" hidden="1"><c r="A2"><v>2</v></c></row><row r="3" collapsed="1"><c r="A3"><v>3</v></c></row>',
  },
  'a chart': withChart,
  'drop-downs of the newer kind': {
    after: extension(
      '{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}',
      '<x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list"><x14:formula1><xm:f>Other!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B1:B3</xm:sqref></x14:dataValidation></x14:dataValidations>',
    ),
  },
  'drop-downs of the older kind': {
    after:
      '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="B1:B3"><formula1>"да,нет"</formula1></dataValidation></dataValidations>',
  },
  'threaded comments': {
    after: '<legacyDrawing r:id="rId2"/>',
    sheetReferences: [
      ['rId1', 'comments', '../comments1.xml'],
      ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
      [
        'rId3',
        'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
        '../threadedComments/threadedComment1.xml',
      ],
    ],
    parts: [
      { name: 'xl/comments1.xml', content: comments, type: `${sheetTypes}.comments+xml` },
      { name: 'xl/drawings/vmlDrawing1.vml', content: vml },
      {
        name: 'xl/threadedComments/threadedComment1.xml',
        content:
          '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="A1" id="{1}"><text>сұрақ</text></threadedComment></ThreadedComments>',
        type: 'application/vnd.ms-excel.threadedcomments+xml',
      },
    ],
  },
  'a sheet hidden for good': {
    listed: '<sheet name="Hidden" sheetId="3" state="veryHidden" r:id="rId7"/>',
    bookReferences: [['rId7', 'worksheet', 'worksheets/sheet3.xml']],
    parts: [
      {
        name: 'xl/worksheets/sheet3.xml',
        content: `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`,
        type: `${sheetTypes}.worksheet+xml`,
      },
    ],
  },
  'a password on a sheet': {
    after:
      '<sheetProtection algorithmName="SHA-512" hashValue="q1w2" saltValue="c2FsdA==" spinCount="100000" sheet="0" objects="1" scenarios="1"/>',
  },
  'a sheet protection that protects nothing': { after: '<sheetProtection selectLockedCells="1"/>' },
  'a chart sheet': {
    listed: '<sheet name="Chart1" sheetId="3" r:id="rId7"/>',
    bookReferences: [['rId7', 'chartsheet', 'chartsheets/sheet1.xml']],
    bookAfter: '<definedNames><definedName name="OfOther" localSheetId="1">Other!$A$1</definedName></definedNames>',
    parts: [
      {
        name: 'xl/chartsheets/sheet1.xml',
        content: `<chartsheet xmlns="${main}" xmlns:r="${office}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
        type: `${sheetTypes}.chartsheet+xml`,
      },
      {
        name: 'xl/chartsheets/_rels/sheet1.xml.rels',
        content: references([['rId1', 'drawing', '../drawings/drawing1.xml']]),
      },
      ...(withChart.parts ?? []),
    ],
  },
  'a dialog sheet': {
    listed: '<sheet name="Dialog1" sheetId="3" r:id="rId7"/>',
    bookReferences: [['rId7', 'dialogsheet', 'dialogsheets/sheet1.xml']],
    parts: [
      {
        name: 'xl/dialogsheets/sheet1.xml',
        content: `<dialogsheet xmlns="${main}"/>`,
        type: `${sheetTypes}.dialogsheet+xml`,
      },
    ],
  },
  'a macro sheet': {
    listed: '<sheet name="Macro1" sheetId="3" r:id="rId7"/>',
    bookReferences: [
      ['rId7', 'http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet', 'macrosheets/sheet1.xml'],
    ],
    parts: [
      {
        name: 'xl/macrosheets/sheet1.xml',
        content: `<xm:macrosheet xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" xmlns="${main}"><sheetData/></xm:macrosheet>`,
        type: 'application/vnd.ms-excel.macrosheet+xml',
      },
    ],
  },
  macros: {
    bookType: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
    bookReferences: [['rId9', 'http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vbaProject.bin']],
    parts: [{ name: 'xl/vbaProject.bin', content: bytes(5000), type: 'application/vnd.ms-office.vbaProject' }],
  },
  'a list of texts with capital letters in its name': { stringsName: 'SharedStrings.xml' },
  'dates as ISO writes them': {
    rows: row(1, cell('A1', '<v>2023-07-01</v>', ' t="d" s="2"'), cell('B1', '<v>2023-07-01T12:00:00</v>', ' t="d"')),
  },
  'texts in the cells': {
    rows: row(
      1,
      cell('A1', '<is><t xml:space="preserve"> мәтін </t></is>', ' t="inlineStr"'),
      cell('B1', '<is><r><rPr><b/></rPr><t>бай</t></r></is>', ' t="inlineStr"'),
    ),
  },
  'characters that XML may not hold': {
    rows: row(1, cell('A1', '<is><t>a_x000D_b_x005F_x0041_</t></is>', ' t="inlineStr"')),
  },
  'texts with their reading': {
    strings: `<sst xmlns="${main}" count="3" uniqueCount="3"><si><t>課</t><rPh sb="0" eb="1"><t>カ</t></rPh></si><si><t>b</t></si><si><t/></si></sst>`,
  },
  'a text that is very long': {
    strings: `<sst xmlns="${main}" count="3" uniqueCount="3"><si><t>${'ұзын '.repeat(6000)}</t></si><si><t>b</t></si><si><t>c</t></si></sst>`,
  },
  'values of every kind': {
    rows: row(
      1,
      cell('A1', '<v>TRUE</v>', ' t="str"'),
      cell('B1', '<v>#N/A</v>', ' t="e"'),
      cell('C1', '<v>1E-300</v>'),
      cell('D1', '<v>0.1</v>'),
      cell('E1', '<v>1</v>', ' t="b"'),
      cell('F1', '<f>NA()</f><v>#N/A</v>', ' t="e"'),
    ),
  },
  'cells without addresses': { rows: '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>' },
  'names of elements with a prefix': {
    rewrite: (text, name) =>
      /worksheets\/sheet|workbook\.xml$/.test(name)
        ? text
            .replaceAll(/<(\/?)(?=[a-z])/g, '<$1x:')
            .replace('<x:?', '<?')
            .replace(`xmlns="${main}"`, `xmlns:x="${main}"`)
        : text,
  },
  'the strict format': {
    rewrite: (text) =>
      text
        .replaceAll(main, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
        .replaceAll(office, 'http://purl.oclc.org/ooxml/officeDocument/relationships'),
  },
  'remarks and plain sections in the XML': {
    rewrite: (text, name) =>
      name.endsWith('sharedStrings.xml')
        ? text.replace('Аспазшы', '<![CDATA[A & B]]>').replace('<si>', '<!-- first --><si>')
        : text,
  },
  'an archive that is not packed': { level: 0 },
  'conditional formats': {
    after:
      '<conditionalFormatting sqref="B1:B3"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>1</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="C1:C3"><cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>',
  },
  sparklines: {
    after: extension(
      '{05C60535-1F16-4fd2-B633-F4F36F0B64E0}',
      '<x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>Штат!B1:B3</xm:f><xm:sqref>D1</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups>',
    ),
  },
  'links in cells': {
    after:
      '<hyperlinks><hyperlink ref="A1" r:id="rId1" tooltip="т"/><hyperlink ref="A2" location="Other!A1"/></hyperlinks>',
    sheetReferences: [['rId1', 'hyperlink', 'https://adilet.zan.kz/', 'External']],
  },
  'merged cells': { after: '<mergeCells count="1"><mergeCell ref="A5:C6"/></mergeCells>' },
  'a filter': {
    after:
      '<autoFilter ref="A1:C3"><filterColumn colId="1"><filters><filter val="7"/></filters></filterColumn></autoFilter>',
    bookAfter:
      '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Штат!$A$1:$C$3</definedName></definedNames>',
  },
  'how it is printed': {
    after:
      '<printOptions horizontalCentered="1"/><pageMargins left="0.2" right="0.2" top="0.3" bottom="0.3" header="0.1" footer="0.1"/><pageSetup paperSize="9" orientation="landscape" r:id="rId1"/><headerFooter differentFirst="1"><oddHeader>&amp;LБекітемін</oddHeader></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="2" max="16383" man="1"/></rowBreaks>',
    sheetReferences: [['rId1', 'printerSettings', '../printerSettings/printerSettings1.bin']],
    parts: [{ name: 'xl/printerSettings/printerSettings1.bin', content: bytes(900) }],
    bookAfter:
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Штат!$A$1:$C$3</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Штат!$A:$A,Штат!$1:$1</definedName></definedNames>',
  },
  pictures: {
    ...withChart,
    parts: [
      {
        name: 'xl/drawings/drawing1.xml',
        content: drawing('<xdr:pic r:embed="rId1"/>'),
        type: `${drawingTypes}.drawing+xml`,
      },
      { name: 'xl/drawings/_rels/drawing1.xml.rels', content: references([['rId1', 'image', '../media/image1.png']]) },
      { name: 'xl/media/image1.png', content: bytes(4000) },
    ],
  },
  'a pivot table': {
    sheetReferences: [['rId1', 'pivotTable', '../pivotTables/pivotTable1.xml']],
    bookAfter: '<pivotCaches><pivotCache cacheId="1" r:id="rId9"/></pivotCaches>',
    bookReferences: [['rId9', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml']],
    parts: [
      {
        name: 'xl/pivotTables/pivotTable1.xml',
        content: `<pivotTableDefinition xmlns="${main}" name="P" cacheId="1"><location ref="H1:I3"/></pivotTableDefinition>`,
        type: `${sheetTypes}.pivotTable+xml`,
      },
      {
        name: 'xl/pivotCache/pivotCacheDefinition1.xml',
        content: `<pivotCacheDefinition xmlns="${main}" recordCount="0"><cacheSource type="worksheet"><worksheetSource ref="A1:C3" sheet="Штат"/></cacheSource></pivotCacheDefinition>`,
        type: `${sheetTypes}.pivotCacheDefinition+xml`,
      },
    ],
  },
  'an order of calculation': {
    bookReferences: [['rId9', 'calcChain', 'calcChain.xml']],
    parts: [
      {
        name: 'xl/calcChain.xml',
        content: `<calcChain xmlns="${main}"><c r="C1" i="1"/></calcChain>`,
        type: `${sheetTypes}.calcChain+xml`,
      },
    ],
  },
  'names of many kinds': {
    rows: row(
      1,
      cell('A1', '<v>3</v>'),
      cell('B1', '<f>Rate*2</f><v>0.4</v>'),
      cell('C1', '<f>SUM(Area)</f><v>3</v>'),
      cell('D1', '<f>Elsewhere</f><v>9</v>'),
    ),
    bookAfter:
      '<definedNames><definedName name="Area" comment="түсінік">Штат!$A$1:$A$9</definedName><definedName name="Elsewhere">[9]X!$A$1</definedName><definedName name="Hidden" hidden="1">#REF!</definedName><definedName name="Rate">0.2</definedName></definedNames>',
  },
  'a formula that gives a day, in fonts with and without a line below': {
    rows:
      row(1, cell('A1', '<f>DATE(2026,11,28)</f><v>46354</v>', ' s="1"')) +
      row(2, cell('A2', '<f>DATE(2026,11,28)</f><v>46354</v>', ' s="2"')),
    styles: `<styleSheet xmlns="${main}"><fonts count="2"><font><u/><sz val="11"/><color rgb="FF000000"/><name val="Calibri"/></font><font><b val="0"/><u val="none"/><color rgb="FF000000"/><name val="Sans"/><sz val="10"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/><xf numFmtId="14" fontId="1" fillId="0" borderId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  },
  'formats that its list does not have': {
    rows: row(1, cell('A1', '<v>1</v>', ' s="407"'), cell('B1', '', ' s="9"')),
  },
  'days counted from 1904': {
    bookBefore: '<workbookPr date1904="1"/>',
    rows: row(1, cell('A1', '<v>43281</v>', ' s="2"')),
  },
  'panes, views and zoom': {
    before:
      '<sheetViews><sheetView showGridLines="0" tabSelected="1" zoomScale="85" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B2" sqref="B2"/></sheetView></sheetViews>',
    bookBefore: '<bookViews><workbookView activeTab="1"/></bookViews>',
  },
  'a locked workbook': {
    bookBefore:
      '<workbookProtection workbookAlgorithmName="SHA-512" workbookHashValue="aa" workbookSaltValue="bb" workbookSpinCount="100000" lockStructure="1"/>',
  },
  'what others keep with it': {
    parts: [
      { name: 'customXml/item1.xml', content: '<own xmlns="urn:own">мәлімет</own>' },
      {
        name: 'docProps/app.xml',
        content:
          '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>1C</Application></Properties>',
        type: `${drawingTypes}.extended-properties+xml`,
      },
    ],
  },
  'controls and embedded objects': {
    after:
      '<legacyDrawing r:id="rId1"/><oleObjects><oleObject progId="Word.Document" shapeId="1026" r:id="rId2"/></oleObjects>',
    sheetReferences: [
      ['rId1', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ['rId2', 'oleObject', '../embeddings/oleObject1.bin'],
    ],
    parts: [
      { name: 'xl/drawings/vmlDrawing1.vml', content: vml },
      { name: 'xl/embeddings/oleObject1.bin', content: bytes(3000) },
    ],
  },
  'ranges that may be edited, scenarios and ignored errors': {
    after:
      '<protectedRanges><protectedRange sqref="B1:B3" name="r"/></protectedRanges><scenarios current="0"><scenario name="s" count="1"><inputCells r="B1" val="1"/></scenario></scenarios><ignoredErrors><ignoredError sqref="A1:A3" numberStoredAsText="1"/></ignoredErrors>',
  },
};

export function filesByHand(): [what: string, file: Uint8Array][] {
  return Object.entries(peculiar).map(([what, own]) => [what, workbookFile(own)]);
}
