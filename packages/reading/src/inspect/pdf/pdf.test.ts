import { expect, it } from 'vitest'
import { inspectFile } from '../inspect-file.ts'
import { box, changedPdf, line, type PdfSample, pdfFile, stream } from '../testing/pdf-file.ts'

const black = '0 0 0'
const white = '1 1 1'

async function hiddenIn(sample: PdfSample) {
  const { hidden } = await inspectFile(pdfFile(sample))
  return hidden.map(({ kind, text }) => [kind, text])
}
const drawn = (...content: string[]): PdfSample => ({ pages: [content.join('\n')] })

it('finds the words under a black box, and quotes them with their page', async () => {
  const content = [line(50, 700, 'Borgeren Bo Holm 010190-1234 klager'), box(black, 100, 695, 130, 16)].join(
    '\n',
  )
  const { hidden, parts } = await inspectFile(pdfFile({ pages: ['', content] }))

  expect(hidden).toEqual([
    {
      kind: 'covered-text',
      text: expect.stringMatching(/^Bo Holm 010190-1234?$/),
      at: { kind: 'page', pages: '2' },
    },
  ])
  expect(parts[1]?.text).toContain('Borgeren Bo Holm')
})

it.each([
  ['beside the text', drawn(line(50, 700, 'Borgeren klager'), box(black, 200, 695, 130, 16))],
  ['under the text', drawn(box('0 0 0.5', 40, 690, 200, 30), line(50, 700, 'Overskrift', '1 1 1 rg'))],
  ['below the line', drawn(line(50, 700, 'Understreget'), box(black, 50, 696, 80, 1))],
  [
    'that one sees through',
    {
      ...drawn(line(50, 700, 'Fremhævet'), '/G gs', box('1 1 0', 45, 690, 100, 20)),
      resources: '/ExtGState << /G << /ca 0.4 >> >>',
    },
  ],
  [
    'of yellow marker',
    {
      ...drawn(line(50, 700, 'Fremhævet'), '/G gs', box('1 1 0', 45, 690, 100, 20)),
      resources: '/ExtGState << /G << /BM /Multiply >> >>',
    },
  ],
  ['that is only a frame', drawn(line(50, 700, 'Indrammet'), '0 0 0 RG 1 w 45 690 100 20 re S')],
  [
    'outside what is drawn',
    drawn(line(50, 700, 'Set'), 'q 300 300 10 10 re W n', box(black, 40, 690, 100, 30), 'Q'),
  ],
  [
    'with the text written again over it',
    drawn(line(50, 700, 'Felt'), box(white, 40, 690, 100, 30), line(50, 700, 'Felt')),
  ],
])('says nothing of a box %s', async (_, sample) => {
  expect(await hiddenIn(sample)).toEqual([])
})

it.each([
  ['a white box', drawn(line(50, 700, 'Hemmeligt'), box(white, 40, 690, 100, 30))],
  ['a box drawn of lines', drawn(line(50, 700, 'Hemmeligt'), '40 690 m 140 690 l 140 720 l 40 720 l h f')],
  ['a thick line', drawn(line(50, 700, 'Hemmeligt'), '0 0 0 RG 16 w 40 704 m 140 704 l S')],
  [
    'a box in a form of its own',
    {
      ...drawn(line(50, 700, 'Hemmeligt'), 'q 1 0 0 1 40 690 cm /X Do Q'),
      resources: '/XObject << /X 10 0 R >>',
      objects: [stream('0 g 0 0 100 30 re f', '/Type /XObject /Subtype /Form /BBox [0 0 100 30]')],
    },
  ],
  [
    'a black marker',
    {
      ...drawn(line(50, 700, 'Hemmeligt'), '/G gs', box(black, 45, 690, 100, 20)),
      resources: '/ExtGState << /G << /BM /Multiply >> >>',
    },
  ],
  [
    'a square laid on as a note',
    {
      ...drawn(line(50, 700, 'Hemmeligt')),
      objects: [
        '<< /Type /Annot /Subtype /Square /F 4 /Rect [40 690 140 720] /IC [0 0 0] /C [0 0 0] /AP << /N 11 0 R >> >>',
        stream('0 g 0 0 100 30 re f', '/Type /XObject /Subtype /Form /BBox [0 0 100 30]'),
      ],
      notes: ['10 0 R'],
    },
  ],
  [
    'a picture',
    {
      ...drawn(line(50, 700, 'Hemmeligt'), 'q 100 0 0 30 40 690 cm /X Do Q'),
      resources: '/XObject << /X 10 0 R >>',
      objects: [
        stream(
          '\x40\x40\x40',
          '/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceRGB',
        ),
      ],
    },
  ],
] satisfies [string, PdfSample][])('finds words under %s', async (_, sample) => {
  expect(await hiddenIn(sample)).toEqual([['covered-text', 'Hemmeligt']])
})

it.each([
  ['in the colour of the page', 'same-colour-text', drawn(line(50, 700, 'Hemmeligt', '1 g'))],
  [
    'in the colour of its box',
    'same-colour-text',
    drawn(box('0 0 1', 40, 690, 200, 30), line(50, 700, 'Hemmeligt', '0 0 1 rg')),
  ],
  ['beside the page', 'outside-text', drawn(line(700, 700, 'Hemmeligt'))],
  [
    'outside the part of the page that is shown',
    'outside-text',
    { ...drawn(line(50, 800, 'Hemmeligt')), cropBox: '/CropBox [0 0 595 700]' },
  ],
  ['cut away', 'outside-text', drawn('q 300 300 10 10 re W n', line(50, 700, 'Hemmeligt'), 'Q')],
  ['of half a point', 'tiny-text', drawn('BT /F 0.5 Tf 50 700 Td (Hemmeligt) Tj ET')],
  ['made small by its matrix', 'tiny-text', drawn('BT /F 12 Tf 0.01 0 0 0.01 50 700 Tm (Hemmeligt) Tj ET')],
  ['drawn with nothing', 'hidden-text', drawn('BT /F 12 Tf 3 Tr 50 700 Td (Hemmeligt) Tj ET')],
  [
    'without opacity',
    'hidden-text',
    {
      ...drawn('/G gs', line(50, 700, 'Hemmeligt')),
      resources: '/ExtGState << /G << /ca 0 >> >>',
    },
  ],
] satisfies [string, string, PdfSample][])('finds words %s', async (_, kind, sample) => {
  expect(await hiddenIn(sample)).toEqual([[kind, 'Hemmeligt']])
})

const scan = (level: string): Pick<PdfSample, 'objects' | 'resources'> => ({
  resources: '/XObject << /X 10 0 R >>',
  objects: [
    stream(
      level.repeat(4),
      '/Type /XObject /Subtype /Image /Width 2 /Height 2 /BitsPerComponent 8 /ColorSpace /DeviceGray',
    ),
  ],
})
const wholePage = 'q 595 0 0 842 0 0 cm /X Do Q'

it('takes words that OCR has laid under or over a scan for the scan’s own', async () => {
  const over = {
    pages: [[wholePage, line(50, 700, 'Borgeren 010190-1234', '3 Tr')].join('\n')],
    ...scan('\xf0'),
  }
  const under = { pages: [[line(50, 700, 'Borgeren 010190-1234'), wholePage].join('\n')], ...scan('\xf0') }

  expect(await hiddenIn(over)).toEqual([])
  expect(await hiddenIn(under)).toEqual([])
  expect((await inspectFile(pdfFile(over))).parts[0]?.text).toContain('010190-1234')
})

it('finds a scan’s words under a box laid over the picture, whichever was drawn first', async () => {
  const words = line(50, 700, 'Hemmeligt', '3 Tr')
  const hides = box(black, 40, 690, 100, 30)

  for (const content of [
    [wholePage, words, hides],
    [wholePage, hides, words],
  ])
    expect(await hiddenIn({ pages: [content.join('\n')], ...scan('\xf0') })).toEqual([
      ['covered-text', 'Hemmeligt'],
    ])
})

it('finds words that OCR read before the picture was blackened', async () => {
  // the upper half of the picture is black
  const sample = {
    pages: [[wholePage, line(50, 700, 'Hemmeligt', '3 Tr'), line(50, 200, 'Set', '3 Tr')].join('\n')],
    ...scan('\xf0'),
    objects: [
      stream(
        '\x00\x00\xf0\xf0',
        '/Type /XObject /Subtype /Image /Width 2 /Height 2 /BitsPerComponent 8 /ColorSpace /DeviceGray',
      ),
    ],
  }

  expect(await hiddenIn(sample)).toEqual([['covered-text', 'Hemmeligt']])
})

it('says which pages are pictures without words', async () => {
  const { unread } = await inspectFile(
    pdfFile({ pages: [wholePage, line(50, 700, 'Ord'), wholePage, wholePage, ''], ...scan('\xf0') }),
  )

  expect(unread).toEqual([{ reason: 'scanned-pages', at: { kind: 'page', pages: '1, 3–4' } }])
})

it('tells the words of a layer that is off', async () => {
  const sample = {
    pages: ['/OC /L BDC BT /F 12 Tf 50 700 Td (Hemmeligt) Tj ET EMC BT /F 12 Tf 50 600 Td (Set) Tj ET'],
    objects: ['<< /Type /OCG /Name (Udkast) >>'],
    catalog: '/OCProperties << /OCGs [10 0 R] /D << /OFF [10 0 R] >> >>',
    resources: '/Properties << /L 10 0 R >>',
  }

  expect(await hiddenIn(sample)).toEqual([['hidden-layer', 'Udkast: Hemmeligt']])
  expect(await hiddenIn({ ...sample, catalog: '/OCProperties << /OCGs [10 0 R] /D << >> >>' })).toEqual([])
})

it('tells notes, marks for redaction that were not applied, and fields', async () => {
  const sample = {
    ...drawn(line(50, 700, 'Borgeren Bo Holm klager')),
    objects: [
      '<< /Type /Annot /Subtype /Text /Rect [10 10 20 20] /T (Anna) /Contents (Husk at slette) >>',
      '<< /Type /Annot /Subtype /Redact /Rect [96 690 152 720] >>',
      '<< /Type /Annot /Subtype /Widget /FT /Tx /T (cpr) /V (010190-1234) /F 2 /Rect [0 0 10 10] >>',
      '<< /Type /Annot /Subtype /Widget /FT /Tx /T (navn) /V (Bo Holm) /F 4 /Rect [0 0 10 10] >>',
    ],
    notes: ['10 0 R', '11 0 R', '12 0 R', '13 0 R'],
    catalog: '/AcroForm << /Fields [12 0 R 13 0 R] >>',
  }
  const { hidden, parts } = await inspectFile(pdfFile(sample))

  expect(hidden.map(({ kind, text }) => [kind, text])).toEqual([
    ['annotation', 'Anna: Husk at slette'],
    ['unapplied-redaction', expect.stringContaining('Bo Holm')],
    ['hidden-field', 'cpr: 010190-1234'],
  ])
  expect(parts[0]?.text).toMatch(/\nBo Holm$/)
})

it('looks into files inside it, and tells of scripts', async () => {
  const sample = {
    ...drawn(line(50, 700, 'Ord')),
    objects: [
      '<< /Type /Filespec /F (liste.csv) /UF (liste.csv) /EF << /F 11 0 R >> >>',
      stream('Bo;010190-1234'),
      '<< /S /JavaScript /JS (app.alert\\("Hej"\\)) >>',
    ],
    catalog: '/Names << /EmbeddedFiles << /Names [(liste.csv) 10 0 R] >> >> /OpenAction 12 0 R',
  }
  const { hidden, parts } = await inspectFile(pdfFile(sample))

  expect(hidden.map(({ kind, text }) => [kind, text])).toEqual([
    ['script', 'JavaScript'],
    ['embedded-file', 'liste.csv'],
  ])
  expect(parts.at(-1)).toEqual({ at: { kind: 'inside', name: 'liste.csv' }, text: 'Bo;010190-1234' })
})

it('finds what an earlier version said that is still in the file', async () => {
  const first = pdfFile(drawn(line(50, 700, 'Fast tekst'), line(50, 600, 'Borgeren hedder Bo Holm')))
  const changed = changedPdf(first, new Map([[11, stream(line(50, 700, 'Fast tekst'))]]))
  const { hidden, parts } = await inspectFile(changed)

  expect(parts[0]?.text).not.toContain('Bo Holm')
  expect(hidden).toEqual([
    { kind: 'earlier-version', text: 'Borgeren hedder Bo Holm', at: { kind: 'page', pages: '1' } },
  ])
})

it('tells of properties that nobody sees in the document, and not of a title that stands in it', async () => {
  const sample = {
    ...drawn(line(50, 700, 'Plan for skolen')),
    info: '/Author (Forfatter Fiktiv) /Title (Plan for skolen)',
  }

  expect(await hiddenIn(sample)).toEqual([['property', 'Author: Forfatter Fiktiv']])
})
