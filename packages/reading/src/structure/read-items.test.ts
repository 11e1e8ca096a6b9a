import { expect, it } from 'vitest'
import { readItems } from './read-items.ts'

const one = `Fælles strategi for ungeområdet

23/4711 Åben Sag

Sagsgang

UU, høring, UU, ØK, KB

Sagsfremstilling

Kommunalbestyrelsen godkendte den 15. november 2022 en plan for området. Temadagen blev afholdt den 26. maj.

Forvaltningen udarbejder en handleplan i 4. kvartal 2024. Se også sag 22/1234 og https://fjordby.example/plan.pdf.

Indstilling

Formanden indstiller:

1. at strategien drøftes.
2. at status behandles i OMU hvert halve år.

Beslutning i Områdeudvalg Ungeområdet den 12-09-2024

Ad 1: Drøftet.

Ad 2: Godkendt, med den bemærkning, at der skal laves en beskrivelse af, hvordan strategien virker.

Fraværende:
Karla Ravn (FOA)
Bent Ås(aftaleholder)

Bilag:
1 - Åben Tids- og handleplan for arbejdet med den (12991/24) (H)
3553468 fælles strategi.pdf
2 - 3582988	Åben	Plakat om strategien	(18951/24)	(H)
`
const meeting = `Børneudvalget
Referat
tirsdag den 3. september 2024 kl. 16.00
Fraværende: Ida Holm (C).

Indholdsfortegnelse
1. Godkendelse af dagsorden
2. Ny legeplads ved Havnen
3. Lukket punkt

1. Godkendelse af dagsorden

Beslutning
Godkendt.

2. Ny legeplads ved Havnen

Sagsnr.: 24/100

Resume
Udvalget skal tage stilling til en legeplads.

Indstilling
Forvaltningen indstiller,
at legepladsen etableres senest den 1. juni 2025, og
at udgiften afholdes af puljen.

Beslutning
Godkendt.

Bilag
Bilag 1: Tegning af legepladsenBilag 2: Budget

3. Lukket punkt
`

it('reads the head of an item', () => {
  const [item] = readItems(one)

  expect(item).toMatchObject({
    title: 'Fælles strategi for ungeområdet',
    matterNumber: '23/4711',
    access: 'open',
    committee: 'Områdeudvalg Ungeområdet',
    meetingDate: '2024-09-12',
    route: ['UU', 'høring', 'UU', 'ØK', 'KB'],
    recommendedBy: 'Formanden',
  })
})

it('keeps the sections under their own headings', () => {
  const [item] = readItems(one)

  expect(item?.sections.map(({ heading, kind }) => [heading, kind])).toEqual([
    ['Sagsgang', 'other'],
    ['Sagsfremstilling', 'presentation'],
    ['Indstilling', 'recommendation'],
    ['Beslutning i Områdeudvalg Ungeområdet den 12-09-2024', 'decision'],
    ['Fraværende', 'absence'],
    ['Bilag', 'attachments'],
  ])
})

it('matches decisions to recommendations by number, with outcome and remark', () => {
  const [item] = readItems(one)

  expect(item?.decisions).toMatchObject([
    { number: 1, outcome: 'discussed', text: 'Drøftet.', remark: null },
    {
      number: 2,
      outcome: 'approved',
      remark: 'at der skal laves en beskrivelse af, hvordan strategien virker',
      committee: 'Områdeudvalg Ungeområdet',
      date: '2024-09-12',
    },
  ])
})

it('reads who was absent and whom they represent', () => {
  const [item] = readItems(one)

  expect(item?.absentees).toMatchObject([
    { name: 'Karla Ravn', represents: 'FOA' },
    { name: 'Bent Ås', represents: 'aftaleholder' },
  ])
})

it('joins a wrapped attachment and reads both its numbers in either layout', () => {
  const [item] = readItems(one)

  expect(item?.attachments).toMatchObject([
    {
      number: 1,
      title: 'Tids- og handleplan for arbejdet med den fælles strategi.pdf',
      access: 'open',
      documentNumber: '12991/24',
      journalNumber: '3553468',
    },
    { number: 2, title: 'Plakat om strategien', documentNumber: '18951/24', journalNumber: '3582988' },
  ])
})

it('lists what is promised with its time, and nothing that is past', () => {
  const [item] = readItems(one)

  expect(item?.commitments).toMatchObject([
    {
      period: '2024-Q4',
      who: 'Forvaltningen',
      quote: 'Forvaltningen udarbejder en handleplan i 4. kvartal 2024.',
    },
    { recurs: 'P6M', to: 'OMU', section: 'Indstilling' },
    { quote: 'at der skal laves en beskrivelse af, hvordan strategien virker', due: null },
  ])
})

it('refers to earlier decisions, other cases and links', () => {
  const [item] = readItems(one)

  expect(item?.references).toMatchObject([
    { kind: 'link', text: 'https://fjordby.example/plan.pdf' },
    { kind: 'matter', text: '22/1234' },
    { kind: 'decision', committee: 'Kommunalbestyrelsen', date: '2022-11-15' },
  ])
})

it('points every place at the words it was read from', () => {
  const [item] = readItems(one)
  const folded = (text: string) => text.replace(/\s+/g, ' ').trim()

  for (const { place, quote } of item?.commitments ?? []) {
    expect(folded(one.slice(place?.start, place?.end))).toContain(quote)
  }
  for (const { place, text } of [...(item?.recommendations ?? []), ...(item?.decisions ?? [])]) {
    expect(folded(one.slice(place?.start, place?.end))).toBe(text)
  }
})

it('splits a meeting at its items and leaves the table of contents out', () => {
  const items = readItems(meeting)

  expect(items.map(({ itemNumber, title, access }) => [itemNumber, title, access])).toEqual([
    ['1', 'Godkendelse af dagsorden', null],
    ['2', 'Ny legeplads ved Havnen', null],
    ['3', 'Lukket punkt', 'closed'],
  ])
})

it('gives every item of a meeting its committee, day and absentees', () => {
  for (const item of readItems(meeting)) {
    expect(item).toMatchObject({ committee: 'Børneudvalget', meetingDate: '2024-09-03' })
    expect(item.absentees).toMatchObject([{ name: 'Ida Holm', represents: 'C' }])
  }
})

it('reads points without numbers, and attachments that have run together', () => {
  const item = readItems(meeting)[1]

  expect(item?.recommendations).toMatchObject([
    { number: null, text: 'at legepladsen etableres senest den 1. juni 2025, og' },
    { number: null, text: 'at udgiften afholdes af puljen.' },
  ])
  expect(item?.attachments).toMatchObject([
    { number: 1, title: 'Tegning af legepladsen' },
    { number: 2, title: 'Budget' },
  ])
})

it('tells the own decision from those of committees on the way', () => {
  const text = `Beslutningstema
Nye bede.
Beslutning i Miljøudvalget den 04-11-2025
Anbefales med bemærkning om, at der gives kvartalsvise orienteringer til udvalget.
Beslutning i Byrådet den 18-11-2025
Godkendt.
Afbud fra Nana Ploug (F).`
  const [item] = readItems(text)

  expect(item?.decisions).toMatchObject([{ outcome: 'approved', text: 'Godkendt.', committee: 'Byrådet' }])
  expect(item?.earlierDecisions).toMatchObject([{ committee: 'Miljøudvalget', date: '2025-11-04' }])
  expect(item?.absentees).toMatchObject([{ name: 'Nana Ploug', represents: 'F' }])
  expect(item?.commitments).toMatchObject([{ recurs: 'P3M' }])
})

it('makes one section of a text without any known heading, and doubts it', () => {
  const [item] = readItems('Noter fra en tur\n\nVi gik en tur langs vandet og talte om vejret.')

  expect(item?.title).toBe('Noter fra en tur')
  expect(item?.sections).toMatchObject([{ heading: 'Tekst', kind: 'other' }])
  expect(item?.doubts.map(({ field }) => field)).toContain('sections')
})

it('reports a heading with nothing below it as empty', () => {
  const [item] = readItems('En sag\n\nSagsfremstilling\n\nLovgrundlag\n\nBeslutning\n\nBilag\n')

  expect(item?.decisions).toEqual([])
  expect(item?.sections.map(({ text }) => text)).toEqual(['', '', '', ''])
  expect(item?.doubts).toContainEqual({ field: 'decisions', why: 'Overskriften om beslutning står tom.' })
})

it('marks the field in which a word could not be restored', () => {
  const at = one.indexOf('Drøftet.')
  const [item] = readItems(one, { changes: [], inDoubt: [{ at, word: 'Drøftet', why: 'ukendt' }] })

  expect(item?.doubts).toContainEqual({ field: 'decisions[0]', why: '»Drøftet«: ukendt' })
})
