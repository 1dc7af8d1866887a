// The parts of a workbook that are no sheet (ECMA-376, part 2 and 18.2).

import { stylesXml } from "./sheet-style.ts";
import { headRows } from "./sheet-xml.ts";
import { xmlText } from "./xml-text.ts";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = "http://schemas.openxmlformats.org/officeDocument/2006";
const packaged = "http://schemas.openxmlformats.org/package/2006";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Where the sheet of that number, from 1, stands in the archive. */
export function sheetPath(number: number): string {
  return `xl/worksheets/sheet${number}.xml`;
}

/** Names and texts of all parts beside the sheets, whose head is printed on every page. */
export function workbookParts(sheets: readonly string[], createdAt: number): [string, string][] {
  const numbered = sheets.map((name, index) => ({ name, number: index + 1 }));
  const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${type}"/>`;
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  const relations = (all: string) =>
    `${head}<Relationships xmlns="${packaged}/relationships">${all}</Relationships>`;
  const created = new Date(createdAt).toISOString().replace(/\.\d+/, "");

  const types = [
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override("xl/workbook.xml", `${sheetType}.sheet.main+xml`),
    override("xl/styles.xml", `${sheetType}.styles+xml`),
    override("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
    ...numbered.map(({ number }) => override(sheetPath(number), `${sheetType}.worksheet+xml`)),
  ];
  const sheetList = numbered.map(
    ({ name, number }) => `<sheet name="${xmlText(name)}" sheetId="${number}" r:id="rId${number}"/>`,
  );
  const titles = numbered.map(
    ({ name, number }) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${number - 1}">'${xmlText(name)}'!$1:$${headRows}</definedName>`,
  );
  const sheetRelations = numbered.map(({ number }) =>
    relation(`rId${number}`, `${office}/relationships/worksheet`, `worksheets/sheet${number}.xml`),
  );
  return [
    [
      "xl/workbook.xml",
      `${head}<workbook xmlns="${main}" xmlns:r="${office}/relationships"><bookViews><workbookView/></bookViews><sheets>${sheetList.join("")}</sheets><definedNames>${titles.join("")}</definedNames></workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      relations(sheetRelations.join("") + relation("styles", `${office}/relationships/styles`, "styles.xml")),
    ],
    ["xl/styles.xml", stylesXml()],
    [
      "docProps/core.xml",
      `${head}<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:creator>赞歌</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">${created}</dcterms:created></cp:coreProperties>`,
    ],
    [
      "_rels/.rels",
      relations(
        relation("book", `${office}/relationships/officeDocument`, "xl/workbook.xml") +
          relation("core", `${packaged}/relationships/metadata/core-properties`, "docProps/core.xml"),
      ),
    ],
    ["[Content_Types].xml", `${head}<Types xmlns="${packaged}/content-types">${types.join("")}</Types>`],
  ];
}
