import { expect, it } from 'vitest'
import { findPrivate } from './find-private.ts'

const kindsIn = (text: string) => findPrivate(text).map(({ kind, quote }) => [kind, quote])

it.each([
  ['Borgeren har CPR-nr. 010190-1234.', [['cpr', '010190-1234']]],
  ['Skriv på tlf. 12345678.', [['phone', 'tlf. 12345678']]],
  ['Nummeret er 86 12 34 56', [['phone', '86 12 34 56']]],
  ['Kontakt +45 86123456', [['phone', '+45 86123456']]],
  ['Skriv til anna.ager@example.dk.', [['email', 'anna.ager@example.dk']]],
  ['Huset på Strandvejen 12 er solgt', [['address', 'Strandvejen 12']]],
  [
    'Klage fra Anna Marie Ager, Havnegade 7, 2. tv.',
    [
      ['person', 'Anna Marie Ager'],
      ['address', 'Havnegade 7, 2. tv.'],
    ],
  ],
  ['Borgeren Bo Holm har klaget', [['person', 'Bo Holm']]],
  ['Med venlig hilsen\nCarla Dam-Bech', [['person', 'Carla Dam-Bech']]],
  ['Fra: Dorte Elm', [['person', 'Dorte Elm']]],
  [
    'Borgeren Bo Holm, Strandvejen 12',
    [
      ['person', 'Bo Holm'],
      ['address', 'Strandvejen 12'],
    ],
  ],
  // as OCR and lists write them
  ['Barnets cpr: 01 01 90 12 34', [['cpr', '01 01 90 12 34']]],
  ['CPR-nummer 0101901234', [['cpr', '0101901234']]],
  ['nr. 010190 - 1234', [['cpr', '010190 - 1234']]],
  ['født 01.01.90-1234', [['cpr', '01.01.90-1234']]],
  ['Tlf. dir.: 4477 3830', [['phone', 'Tlf. dir.: 4477 3830']]],
  ['Ring (+45) 20 30 40 50', [['phone', 'Ring (+45) 20 30 40 50']]],
  ['Mobil: 20304050', [['phone', 'Mobil: 20304050']]],
  ['nås på 20-30-40-50', [['phone', '20-30-40-50']]],
  ['fra +46 70 123 45 67', [['phone', '+46 70 123 45 67']]],
  ['anna.ager(at)example.dk', [['email', 'anna.ager(at)example.dk']]],
  ['Hun bor Ågade 3, 1. th.', [['address', 'Ågade 3, 1. th.']]],
  ['Hun bor Havnegade 12 B, st. tv., i dag', [['address', 'Havnegade 12 B, st. tv.']]],
  ['Hun bor i Nørre Bjert 14, 6000 Kolding', [['address', 'Nørre Bjert 14,']]],
  ['Beboeren, Ole de Fries, har skrevet', [['person', 'Ole de Fries']]],
  ['Datteren Ida B. Holm', [['person', 'Ida B. Holm']]],
  ['Grundejer (Per Poulsen) gør indsigelse', [['person', 'Per Poulsen']]],
  ['De bedste hilsner\n\nLis Lund', [['person', 'Lis Lund']]],
  ['Indsigelse fra K. Krogh', [['person', 'K. Krogh']]],
])('finds what is somebody’s own in »%s«', (text, found) => {
  expect(kindsIn(text)).toEqual(found)
})

it.each([
  'Budgettet er 12.345.678 kr. i 2026.',
  'Sagsnummer 26/12345 og dokument 123456-26.',
  'CVR 12345678',
  'Byudvalget den 12. november 2026 kl. 16:00',
  'Lov om planlægning § 24, stk. 2',
  'Udvalget for Børn og Unge indstiller',
  'Høringssvar fra Danmarks Naturfredningsforening og Ældre Sagen',
  'Høringssvar fra Fjordby Grundejerforening',
  'Klage fra Byg Vest A/S',
  'Bilag 2, 2024 Regnskab, og Tabel 3, 5400 Bogense',
  'Perioden 01.01.24-2025',
  'Medarbejderne på Social- og Sundhedsområdet',
  'Mødet holdes på Fjordby Skole, Skolevej 3',
  'Kommunen fik 12 34 56 78 90 kroner',
  'Afstanden er 2.030.405 m',
])('leaves »%s« alone', (text) => {
  expect(kindsIn(text)).toEqual([])
})

it('does not ask about the members’ names, the place of the meeting and the municipality’s own mail', () => {
  const known = {
    names: new Set(['Anna Ager']),
    places: ['Torvet 1, Fjordby'],
    municipality: 'Fjordby Kommune',
  }
  const text = 'Brev fra Anna Ager, Torvet 1, skriv til byraad@fjordby.dk eller plan@mail.fjordby.dk'

  expect(findPrivate(text, known)).toEqual([])
  expect(findPrivate('nogen@fjordby.dk.example.org', known)).toHaveLength(1)
})

it('is not held up by a hostile text', () => {
  const texts = [
    'A'.repeat(100_000),
    'Aa '.repeat(40_000),
    '1 '.repeat(60_000),
    'a.'.repeat(60_000),
    'Borger '.repeat(20_000),
    'Borgeren Bo Holm, Strandvejen 12, 010190-1234\n'.repeat(40_000),
  ]
  const before = process.cpuUsage()

  for (const text of texts) findPrivate(text)

  expect(process.cpuUsage(before).user / 1_000_000).toBeLessThan(20)
})
