import { describe, expect, it } from 'vitest'
import { lexicon } from './lexicon.fixture.ts'
import { restoreText } from './restore.ts'

const restored = (text: string) => restoreText(text, lexicon).text

/** Enough plain damage around a line that it is known to stand in a damaged text. */
const amid = (line: string) =>
  `Udvalget droftede, at omradet far stotte.\n${line}\nForvaltningen folger op pa malsatningerne.`
const restoredAmid = (line: string) => restored(amid(line)).split('\n')[1]

describe('a damaged text', () => {
  it.each([
    ['Radet onsker, at heringen gennemfores i foraret.', 'Rådet ønsker, at høringen gennemføres i foråret.'],
    ['P& medet blev der s& talt om bornene.', 'På mødet blev der så talt om børnene.'],
    ['En feelles indsats for de aeldre p4 hele oen.', 'En fælles indsats for de ældre på hele øen.'],
    [
      'Pejlemserket og malseetningen indgar i strategien.',
      'Pejlemærket og målsætningen indgår i strategien.',
    ],
    ['Temadagen blev atholdt i september.', 'Temadagen blev afholdt i september.'],
    ['Vi scetter fokus pa de unge.', 'Vi sætter fokus på de unge.'],
    ['@konomiske konsekvenser', 'Økonomiske konsekvenser'],
    ['Okonomiudvalget', 'Økonomiudvalget'],
    ['SAMMENHZENG OG HORING', 'SAMMENHÆNG OG HØRING'],
  ])('gives »%s« its Danish letters', (damaged, expected) => {
    expect(restoredAmid(damaged)).toBe(expected)
  })

  it('gets compounds that no dictionary has', () => {
    expect(restoredAmid('Ny plan for strandstiomradet og havnebestyrelsesmadet.')).toBe(
      'Ny plan for strandstiområdet og havnebestyrelsesmødet.',
    )
  })

  it('lets the words around decide between words that are both Danish', () => {
    expect(restoredAmid('Det sker pa samme made som for hvert barn.')).toBe(
      'Det sker på samme måde som for hvert barn.',
    )
    expect(restoredAmid('Det droftes pa et made i alle barn og unges interesse.')).toContain('på et møde')
    expect(restoredAmid('Planen skal omsatte de afsatte midler.')).toBe(
      'Planen skal omsætte de afsatte midler.',
    )
  })

  it('knows the finance committee in a line of committees', () => {
    expect(restored('Sagsgang\nBUU, hering, BUU, UK, KB')).toBe('Sagsgang\nBUU, høring, BUU, ØK, KB')
  })

  it('reads a lone 1 as »i« only where no number can stand', () => {
    expect(restoredAmid('Tiltagene sker 1 forlengelse af planen.')).toBe(
      'Tiltagene sker i forlængelse af planen.',
    )
    expect(restoredAmid('Se bilag 1 for et overblik.')).toBe('Se bilag 1 for et overblik.')
    expect(restoredAmid('Der ansattes 1 paedagog i 1 time.')).toBe('Der ansættes 1 pædagog i 1 time.')
  })

  it('turns the letter e into a bullet when several lines begin so', () => {
    const list = amid('e Rettidig hjelp\ne Storre traenighed')

    expect(restored(list).split('\n').slice(1, 3)).toEqual([
      '• Rettidig hjælp',
      expect.stringMatching(/^• Større/),
    ])
  })

  it('restores the name of an attached file, too', () => {
    expect(restoredAmid('Strategi pa Socialomradet.pdf')).toBe('Strategi på Socialområdet.pdf')
  })
})

describe('what must not change', () => {
  it.each(['Fraverende:\nSoren Moller (A)\nAage Kevy (FOA)', 'Hanne Gron (BUPL)'])(
    'leaves the names of persons in a list: %s',
    (list) => {
      const result = restored(amid(list))

      for (const name of list.split('\n').slice(-1)) expect(result).toContain(name)
    },
  )

  it.each([
    '1. a) 23/7776 12-09-2023 kl. 16.30, 4.250 kr. (86279/24) (H)',
    'https://www.fjordby.dk/Media/6378/Borne-og-unge_tilgang.pdf',
    'bornepost@fjordby.dk',
    'FOA, DSR, SL, KB, OMU og LMU',
  ])('leaves numbers, addresses and codes: %s', (line) => {
    expect(restoredAmid(line)).toBe(line)
  })

  it('leaves a clean text byte for byte, misspelt words and foreign names with it', () => {
    const clean =
      'Byrådet drøftede sagen på mødet. Soren Ostergard og firmaet Bornholms Mobelfabrik fik ordet.\r\n\tSagen blev udsadt.  \n'

    expect(restoreText(clean, lexicon)).toMatchObject({
      text: clean,
      changes: [],
      damage: 'none',
      inDoubt: [],
    })
  })

  it('leaves clean text without any Danish letter', () => {
    const clean = 'Godkendt. Formanden indstiller, at forslaget sendes videre til udvalget for teknik.'

    expect(restored(clean)).toBe(clean)
  })

  it('leaves clean text in decomposed letters', () => {
    const clean = 'Rådet ønsker, at børnene får råd på området.'.normalize('NFD')

    expect(restored(clean)).toBe(clean)
  })

  it('leaves English, German and Swedish text', () => {
    for (const text of [
      'The council has decided that the borough will fund more homes for the elderly over the coming years.',
      'Die Gemeinde hat beschlossen, dass mehr Wohnungen gebaut werden sollen und alle gehort werden.',
      'Kommunen har beslutat att bygga fler bostäder för äldre under de kommande åren.',
    ]) {
      expect(restored(text)).toBe(text)
    }
  })

  it('leaves the clean half of a text whose other half is damaged', () => {
    const clean =
      'Ældrerådet støtter forslaget om flere boliger på øen.\nFor at nå målet skal der findes råd.'
    const broken =
      'Aldreradet stotter forslaget om flere boliger pa oen.\nFor at na malet skal der findes rad.'

    expect(restored(`${clean}\n\n${broken}`)).toBe(`${clean}\n\n${clean}`)
  })
})

describe('the record of changes', () => {
  it('says where, what, how sure and why, in Danish', () => {
    const { changes, damage } = restoreText('Sagen sendes\ntil hering pa omradet.', lexicon)

    expect(damage).toBe('heavy')
    expect(changes[0]).toMatchObject({
      line: 2,
      column: 5,
      from: 'hering',
      to: 'høring',
      at: 17,
      restoredAt: 17,
    })
    expect(changes[0]?.reason).toBe('Ordbogen kender »høring«; OCR læser ofte ø som e')
    expect(changes[0]?.confidence).toBeGreaterThan(0.9)
  })

  it('points at a damaged name in a list without changing it', () => {
    const { text, inDoubt } = restoreText(amid('Jorgen Sorensen (V)'), lexicon)

    expect(text).toContain('Jorgen Sorensen (V)')
    expect(inDoubt.map(({ word }) => word)).toEqual(expect.arrayContaining(['Jorgen']))
    for (const { at, word } of inDoubt) expect(text.slice(at, at + word.length)).toBe(word)
  })

  it('changes a name in a list when the document spells it elsewhere', () => {
    const text = `${amid('Afbud: Soren Moller (A)')}\n\nPå mødet fik Søren Møller ordet. Rådet støttede ønsket.`

    expect(restored(text)).toContain('Afbud: Søren Møller (A)')
  })

  it('points at damage that it cannot tell', () => {
    const { text, inDoubt } = restoreText(amid('Mallgsgens udlgbsbrgnd er ny.'), lexicon)

    expect(inDoubt.length).toBeGreaterThan(0)
    expect(text.split('\n')).toHaveLength(3)
  })

  it('takes an empty text', () => {
    expect(restoreText('', lexicon)).toEqual({ text: '', changes: [], damage: 'none', words: 0, inDoubt: [] })
  })
})
