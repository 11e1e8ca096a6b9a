import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, it } from 'vitest'
import type { Paper } from '../content/paper.ts'
import type { Sheet } from '../sheet/sheet.ts'
import { head, order, plan, principles, process } from '../testing/samples.ts'
import { printPaper } from './press.ts'

interface Tag {
  readonly role?: string
  readonly children?: readonly Tag[]
}

async function readPdf(paper: Paper, sheet: Partial<Sheet> = {}) {
  const printed = printPaper(order(paper, sheet, 'pdf'))
  if (!printed.ok) throw new Error(printed.reason)
  const document = await getDocument({ data: new Uint8Array(printed.value.bytes) }).promise
  const page = await document.getPage(1)
  const content = await page.getTextContent()
  const words = content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''))
  return {
    pages: document.numPages,
    size: page.view,
    marks: await document.getMarkInfo(),
    metadata: await document.getMetadata(),
    tags: (await page.getStructTree()) as Tag,
    text: words.join('').replace(/\s+/g, ' '),
  }
}

const rolesOf = (tag: Tag): readonly string[] => [
  ...(tag.role ? [tag.role] : []),
  ...(tag.children ?? []).flatMap(rolesOf),
]

const papers: readonly Paper[] = [
  { kind: 'principles', head, principles: principles(3, 0, 'long') },
  { kind: 'objectives', head, principles: principles(3, 3, 'long') },
  process(6),
  plan(6),
]

it.each(papers)('makes of $kind a tagged PDF/UA with a title, in Danish', async (paper) => {
  const { pages, marks, metadata, tags } = await readPdf(paper)
  const raw = metadata.metadata?.getRaw() ?? ''

  expect(pages).toBe(1)
  expect(marks?.Marked).toBe(true)
  expect(metadata.info).toMatchObject({ Language: 'da' })
  expect(metadata.info).toMatchObject({ Title: expect.stringMatching(/^Sammen om børnelivet: /) })
  expect(raw).toContain('<pdfuaid:part>1</pdfuaid:part>')
  expect(rolesOf(tags)).toContain('H1')
  expect(rolesOf(tags)).toContain('H2')
})

it.each([
  ['a4', 'portrait', 595, 842],
  ['a3', 'landscape', 1191, 842],
  ['a2', 'portrait', 1191, 1684],
] as const)('makes a sheet of %s %s in its true size', async (size, turn, width, height) => {
  const { size: box } = await readPdf(papers[0] ?? process(4), { size, turn })

  expect(box.map(Math.round)).toEqual([0, 0, width, height])
})

it('is read in the order of the strategy', async () => {
  const { text } = await readPdf({ kind: 'objectives', head, principles: principles(4, 2, 'short') })
  const order = [
    'Sammen om børnelivet',
    'Børn først',
    '1.1',
    '1.2',
    'Hjælp i tide',
    '2.1',
    'Plads til alle',
    '4.2',
  ]
  const places = order.map((words) => text.indexOf(words))

  expect(places).not.toContain(-1)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
})

it('prints markup, quotes and control characters as they were written, and runs none of it', async () => {
  const hostile = '#panic("x") $x^2$ @ref \\ <b> `kode` *fed* _kursiv_ "citat" $(1) \u0007\u0000 //slut'
  const { text } = await readPdf({
    kind: 'principles',
    head: { ...head, title: '#set page(width: 1pt)', municipality: '= Overskrift', area: '#import "x.typ"' },
    principles: [{ number: 1, title: hostile, text: `${hostile} #read("/etc/passwd")`, objectives: [] }],
  })

  expect(
    text.match(/#panic\("x"\) \$x\^2\$ @ref \\ <b> `kode` \*fed\* _kursiv_ "citat" \$\(1\) \/\/ ?slut/g),
  ).toHaveLength(2)
  expect(text).toContain('#read("/etc/passwd")')
  expect(text).toContain('#set page(width: 1pt)')
})

it('leaves out signs that the font lacks, for PDF/UA allows no empty boxes', async () => {
  const { text } = await readPdf({
    kind: 'principles',
    head,
    principles: [{ number: 1, title: 'Børn 😀 først 世', text: 'Ω og Ж er der', objectives: [] }],
  })

  expect(text).toContain('Børn først ?')
})

it('breaks a very long compound at its joints, and it is still one word', async () => {
  const word = 'Handicapkompetencecenterudviklingsmedarbejdere'
  const { text } = await readPdf({ kind: 'principles', head, principles: principles(2, 0, 'long') })

  expect(text.replaceAll(/[\s-]/g, '')).toContain(word)
})
