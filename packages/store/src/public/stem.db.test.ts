import { stem } from '@pejl/domain/search/stem.ts'
import { afterAll, expect, it } from 'vitest'
import { sql } from '../sql.ts'
import { testDatabase } from '../testing/database.ts'

const database = await testDatabase()
afterAll(() => database.close())

const words =
  `strategi strategien strategiens strategier strategierne strategiernes udvalg udvalget udvalgets områder
  områderne områdets pejlemærker pejlemærkerne målsætning målsætningerne besluttet beslutning beslutninger beslutte
  godkendt godkender godkendes indstilling indstillingen forelægges forelagt status statussen høring høringen høringssvar
  handleplanen handleplaner medarbejdere medarbejdernes ledelse ledelsen samarbejdet tværgående langsigtet langsigtede
  fælles børn børnene børnenes ung unge unges familier familierne kommunens borgere borgernes økonomi økonomiske
  rettidig hjælp inddragelse inddragelsen evaluering evalueres løst løsninger afgørelse venlig venlighed billigst
  dybt rigtigt råd rådet møde mødet møder temadag temadagen året årligt halvårligt tiltag tiltagene doseres prioriteres
  kl ø ny kvalitet heden igst elig els løst hus husets bøj hoppe hopper kørekort kat katten katte klasse klassen`.split(
    /\s+/,
  )

it('makes the stems the database makes, so that what is marked is what was found', async () => {
  const rows = await database.open.rows<{ word: string; stemmed: string | null }>(sql`
    select word, (ts_lexize('danish_stem', word))[1] as stemmed from unnest(${words}::text[]) word`)

  // the database leaves out words that stand everywhere; those are never looked for
  const known = rows.filter((row) => row.stemmed !== null)
  expect(known.map(({ word }) => [word, stem(word)])).toEqual(
    known.map(({ word, stemmed }) => [word, stemmed]),
  )
})
