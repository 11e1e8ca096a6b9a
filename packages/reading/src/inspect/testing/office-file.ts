import { strToU8, zipSync } from 'fflate'

const spaces =
  'xmlns:w="w" xmlns:r="r" xmlns:a="a" xmlns:p="p" xmlns:mc="mc" xmlns:wp="wp" xmlns:office="o" xmlns:text="t" xmlns:table="tb" xmlns:draw="d" xmlns:style="s" xmlns:presentation="pr" xmlns:meta="m" xmlns:dc="dc" xmlns:cp="cp" xmlns:vt="vt"'

/** Packs the parts of an office file; an element stands for a whole part. */
export const officeFile = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name,
        typeof content === 'string'
          ? strToU8(content.replace(/^<([\w:-]+)/, `<?xml version="1.0"?><$1 ${spaces}`))
          : content,
      ]),
    ),
  )

/** A Word document with a body, and other parts beside it. */
export const wordFile = (
  body: string,
  more: Readonly<Record<string, string | Uint8Array>> = {},
): Uint8Array =>
  officeFile({ 'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>`, ...more })

export const run = (text: string, look = ''): string => `<w:r><w:rPr>${look}</w:rPr><w:t>${text}</w:t></w:r>`
export const paragraph = (...runs: string[]): string => `<w:p>${runs.join('')}</w:p>`

/** A workbook of sheets, each with its own XML; relations are made as Excel makes them. */
export function workbook(
  sheets: readonly { readonly name: string; readonly state?: string; readonly xml: string }[],
  more: Readonly<Record<string, string | Uint8Array>> = {},
): Uint8Array {
  const listed = sheets
    .map(
      ({ name, state = 'visible' }, n) =>
        `<sheet name="${name}" sheetId="${n + 1}" state="${state}" r:id="rId${n + 1}"/>`,
    )
    .join('')
  const relations = sheets
    .map(
      (_, n) => `<Relationship Id="rId${n + 1}" Type="x/worksheet" Target="worksheets/sheet${n + 1}.xml"/>`,
    )
    .join('')
  return officeFile({
    'xl/workbook.xml': `<workbook><sheets>${listed}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relations}</Relationships>`,
    ...Object.fromEntries(
      sheets.map(({ xml }, n) => [`xl/worksheets/sheet${n + 1}.xml`, `<worksheet>${xml}</worksheet>`]),
    ),
    ...more,
  })
}

/** Rows of cells with their words in them. */
export const rows = (...all: readonly (readonly string[])[]): string =>
  `<sheetData>${all
    .map(
      (cells, row) =>
        `<row r="${row + 1}">${cells
          .map((text, n) => `<c r="${String.fromCharCode(65 + n)}${row + 1}" t="str"><v>${text}</v></c>`)
          .join('')}</row>`,
    )
    .join('')}</sheetData>`
