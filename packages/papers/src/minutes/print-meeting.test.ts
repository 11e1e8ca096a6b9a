import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, it } from 'vitest'
import { brandSets } from '../colour/palette.ts'
import { sampleMinutes } from '../testing/meeting.ts'
import { printMeeting } from './print-meeting.ts'

interface Tag {
  readonly role?: string
  readonly children?: readonly Tag[]
}
const rolesOf = (tag: Tag): readonly string[] => [
  ...(tag.role ? [tag.role] : []),
  ...(tag.children ?? []).flatMap(rolesOf),
]

async function readPdf(items: number, change = (meeting: ReturnType<typeof sampleMinutes>) => meeting) {
  const order = {
    meeting: change(sampleMinutes(items)),
    colours: brandSets.hav,
    format: 'pdf',
    logo: null,
  } as const
  const printed = printMeeting(order)
  if (!printed.ok) throw new Error(printed.reason)
  const bytes = new Uint8Array(printed.value.bytes)
  const document = await getDocument({ data: bytes.slice() }).promise
  let text = ''
  const roles: string[] = []
  for (let n = 1; n <= document.numPages; n += 1) {
    const page = await document.getPage(n)
    const content = await page.getTextContent()
    text += content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('')
    roles.push(...rolesOf((await page.getStructTree()) as Tag))
  }
  return {
    bytes,
    document,
    roles: new Set(roles),
    text: text.replace(/\s+/g, ' '),
    metadata: await document.getMetadata(),
  }
}

it('makes a tagged PDF/UA in Danish with a title, contents, headings, lists and tables', async () => {
  const { roles, metadata, document } = await readPdf(12)

  expect(metadata.info).toMatchObject({
    Language: 'da-DK',
    Title: 'Referat: Byudvalget den 12. november 2026',
  })
  expect(metadata.metadata?.getRaw()).toContain('<pdfuaid:part>1</pdfuaid:part>')
  for (const role of ['H1', 'H2', 'H3', 'P', 'L', 'LI', 'Table', 'TH', 'TD', 'TOC', 'TOCI'])
    expect([...roles]).toContain(role)
  expect((await document.getOutline())?.length).toBeGreaterThan(0)
})

it('says what was decided beside what was recommended, who voted how, and the number of every page', async () => {
  const { text, document } = await readPdf(3)

  // a word that is divided at the end of a line is two in the text
  for (const words of [
    '1. at taget udskiftes',
    'Bemærkning: at taget efterses hvert år',
    'Opfølgning: Taget efterses. Ansvarlig: Skolechefen. Frist: 1. marts 2027.',
    'Gruppe A (5)',
    'Mindretalsudtalelse fra Bo Holm (B)',
    'Lukket bilag',
    `Side 1 af ${document.numPages}`,
  ])
    expect(squeezed(text)).toContain(squeezed(words))
})

const squeezed = (text: string) => text.replace(/\s/g, '')

it('has nothing of a closed item but what the public may read', async () => {
  const { text, bytes } = await readPdf(10)

  expect(text).toContain('10. Ejendomssag')
  expect(text).toContain('Køb, salg eller leje af fast ejendom')
  expect(text).not.toContain('HEMMELIG')
  expect(Buffer.from(bytes).toString('latin1')).not.toContain('HEMMELIG')
})

it('prints markup, long words and strange signs as they were written, and runs none of it', async () => {
  const hostile = `#panic("x") $x^2$ @ref <b> \u0007 ${'x'.repeat(400)} 漢字 👍`
  const { text } = await readPdf(1, (meeting) => ({
    ...meeting,
    place: '#set page(width: 1pt)',
    items: meeting.items.map((item) => ({ ...item, title: hostile })),
  }))

  expect(text).toContain('#panic("x") $x^2$ @ref <b>')
  expect(text).toContain('#set page(width: 1pt)')
})

it('gives the same bytes for the same meeting', () => {
  const order = { meeting: sampleMinutes(4), colours: brandSets.hav, format: 'pdf', logo: null } as const
  const [one, other] = [printMeeting(order), printMeeting(order)]

  expect(one.ok && other.ok && Buffer.compare(one.value.bytes, other.value.bytes)).toBe(0)
})
