/** What a sample PDF is made of. Objects of one's own begin at number 10. */
export interface PdfSample {
  /** The drawing of each page. */
  readonly pages: readonly string[]
  /** Annotations of the first page. */
  readonly notes?: readonly string[]
  readonly objects?: readonly string[]
  readonly catalog?: string
  readonly info?: string
  readonly resources?: string
  readonly cropBox?: string
}

/** Writes a PDF by hand: what is drawn is what the test says, and nothing else. A4, Helvetica as /F. */
export function pdfFile(sample: PdfSample): Uint8Array {
  const { pages, notes = [], objects = [], catalog = '', info = '', resources = '', cropBox = '' } = sample
  const own = new Map(objects.map((object, n) => [10 + n, object]))
  const firstPage = 10 + objects.length
  const all = new Map<number, string>([
    [1, `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`],
    [3, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'],
    [4, `<< ${info} >>`],
    ...own,
  ])
  const kids = pages.map((content, n) => {
    const number = firstPage + 2 * n
    const annots = n === 0 && notes.length > 0 ? `/Annots [${notes.join(' ')}]` : ''
    all.set(
      number,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${cropBox} ${annots} /Contents ${number + 1} 0 R /Resources << /Font << /F 3 0 R >> ${resources} >> >>`,
    )
    all.set(number + 1, stream(content))
    return `${number} 0 R`
  })
  all.set(2, `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`)
  return Buffer.from(written(all, '%PDF-1.7\n'), 'latin1')
}

export const stream = (content: string, more = ''): string =>
  `<< /Length ${Buffer.byteLength(content, 'latin1')} ${more} >>\nstream\n${content}\nendstream`

/** Changes objects of a PDF by writing after its end, as programs do that save quickly. */
export function changedPdf(file: Uint8Array, objects: ReadonlyMap<number, string>): Uint8Array {
  const before = Buffer.from(file).toString('latin1')
  const start = /startxref\n(\d+)\n%%EOF\s*$/.exec(before)?.[1] ?? '0'
  return Buffer.from(written(objects, before, `/Prev ${start}`), 'latin1')
}

function written(objects: ReadonlyMap<number, string>, before: string, trailer = ''): string {
  let text = before
  let table = ''
  for (const [number, object] of [...objects].toSorted(([a], [b]) => a - b)) {
    table += `${number} 1\n${String(text.length).padStart(10, '0')} 00000 n \n`
    text += `${number} 0 obj\n${object}\nendobj\n`
  }
  return `${text}xref\n0 1\n0000000000 65535 f \n${table}trailer\n<< /Size 100 /Root 1 0 R /Info 4 0 R ${trailer} >>\nstartxref\n${text.length}\n%%EOF\n`
}

/** One line of text at a place. */
export const line = (x: number, y: number, text: string, look = ''): string =>
  `BT ${look} /F 12 Tf ${x} ${y} Td (${text}) Tj ET`

/** A filled box. */
export const box = (colour: string, x: number, y: number, wide: number, high: number): string =>
  `q ${colour} rg ${x} ${y} ${wide} ${high} re f Q`
