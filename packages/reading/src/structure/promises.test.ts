import { expect, it } from 'vitest'
import { findPromises } from './promises.ts'

const meeting = '2024-05-14'

it.each([
  ['Handleplanen udarbejdes i 4. kvartal 2024 på ledermøder.', { period: '2024-Q4' }],
  ['Høringsfristen fastsættes til den 3. oktober 2024.', { due: '2024-10-03' }],
  ['Hvert halve år følges der op på arbejdet i områdeudvalget.', { recurs: 'P6M' }],
  ['Det blev besluttet, at der to gange årligt forelægges en status.', { recurs: 'P6M' }],
  ['Broen åbner for al trafik den 1. november 2025.', { due: '2025-11-01' }],
  ['Udvalget får sagen forelagt inden udgangen af 2025.', { due: '2025-12-31' }],
  ['Arbejdet udføres mellem den 12. januar og den 30. september 2026.', { due: '2026-09-30' }],
])('takes "%s" for a promise', (sentence, when) => {
  expect(findPromises(sentence, 'text', meeting)).toEqual([
    expect.objectContaining({ when: expect.objectContaining(when) }),
  ])
})

it.each([
  'Temadagen blev afholdt den 26. maj 2023.',
  'Planen er afsluttet den 9. oktober 2023.',
  'Der har siden 2021 været 14 brud på ledningen.',
  'Efter planlovens § 3 skal Byrådet hvert år godkende taksten.',
  'Ledningen koster 690.000 kr. årligt i drift.',
  'Forvaltningen tilbyder, at rådet kan låne bænke i perioden 1. april til 30. september 2025.',
  'Formanden oplyste, at mødet slutter den 15. maj 2024.',
  'Politiet påpeger, at der hvert år offentliggøres tal.',
  'Handelsstanden, som ønsker, at gaden ikke graves op i december 2024.',
  'Alle hændelser registreres senest 24 timer efter.',
  'Der afsættes 2,4 mio. kr. i 2025.',
  'I maj 2024 holdes en workshop, hvor der blev arbejdet med visionen.',
])('leaves "%s" alone', (sentence) => {
  expect(findPromises(sentence, 'text', meeting)).toEqual([])
})

it('finds two promises in one sentence, each with its own words', () => {
  const sentence = 'Planen træder i kraft den 30. juni 2025, og i 3. kvartal 2026 forelægges en opgørelse.'
  const found = findPromises(sentence, 'text', meeting)

  expect(found.map(({ text }) => text)).toEqual([
    'Planen træder i kraft den 30. juni 2025, og ',
    'i 3. kvartal 2026 forelægges en opgørelse.',
  ])
})

it('drops a time that had passed when the meeting was held', () => {
  expect(findPromises('Planen forelægges i 1. kvartal 2024.', 'text', meeting)).toEqual([])
})
