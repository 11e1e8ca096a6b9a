import type { LinkableItem } from '@pejl/domain/strategies/proposal.ts'
import { expect, it } from 'vitest'
import { findPrinciples } from './principles.ts'
import { inOrder, linkStrategies, readLinkable } from './strategies.ts'

const link = (items: readonly LinkableItem[]) =>
  inOrder(linkStrategies(items.map(readLinkable)).map((propose) => propose()))

function item(id: string, title: string, text: string, more: Partial<LinkableItem> = {}): LinkableItem {
  const whole = `${title}\n\n${text}`
  return {
    id,
    title,
    text: whole,
    matterNumber: null,
    committee: null,
    meetingDate: '2025-01-01',
    references: [],
    place: { start: 0, end: whole.length },
    ...more,
  }
}

const plan = item(
  'plan',
  'Tidsplan for fælles langsigtet strategi på Børne- og Ungeområdet',
  'Planen vedlægges.',
)
const status = item(
  'status',
  'Status på udviklingen på Børne- og ungeområdet',
  'Arbejdet med en fælles, langsigtet strategi på Børne- og ungeområdet går godt.',
)
const both = item(
  'begge',
  'Strategi for Sundhedsområdet og Børne- og Ungeområdet',
  'Formålet med strategien er at give ro.',
)
const health = item(
  'sundhed',
  'Strategi for Sundhedsområdet',
  'Strategi for Sundhedsområdet sendes i høring.',
)
const other = item(
  'vej',
  'Renovering af Havnevej',
  'Vejen renoveres, og det har ingen følger for Sundhedsområdet.',
)

const linksOf = (items: readonly LinkableItem[]) =>
  Object.fromEntries(link(items).map((s) => [s.key, s.links.map((l) => l.itemId).sort()]))

it('brings together items about one field whose titles and spelling differ, and leaves others out', () => {
  expect(linksOf([plan, status, both, health, other])).toEqual({
    'boerne-og-ungeomraadet': ['begge', 'plan', 'status'],
    sundhedsomraadet: ['begge', 'sundhed'],
  })
})

it('answers the same whatever the order of the items', () => {
  const forth = link([plan, status, both, health, other])

  expect(link([other, health, both, status, plan])).toEqual(forth)
})

it('takes a name read with a letter wrong as the same field', () => {
  const wrong = item('ocr', 'Fælles langsigtet strategi på Børne- og Uhgeområdet', 'Sendes i høring.')

  expect(linksOf([plan, status, wrong])).toEqual({ 'boerne-og-ungeomraadet': ['ocr', 'plan', 'status'] })
})

it('knows a strategy by the name it was given', () => {
  const named = item('navn', 'Vedtagelse', 'Sammen om havet – strategi for Havneområdet 2025-2029 vedtages.')
  const titled = item('titel', 'Strategi for Havneområdet', 'Endelig vedtagelse.')
  const later = item('senere', 'Handleplan for Sammen om havet', 'Handleplanen vedtages.')

  const [strategy] = link([named, titled, later])

  expect(strategy?.links.map((l) => l.itemId).sort()).toEqual(['navn', 'senere', 'titel'])
  expect(strategy).toMatchObject({
    title: 'Sammen om havet – strategi for Havneområdet',
    period: '2025-2029',
  })
})

it('follows a case into items that do not name the strategy', () => {
  const bare = item('bilag', 'Høringssvar', 'Der er kommet fire svar.', { matterNumber: '25/10' })

  expect(linksOf([{ ...health, matterNumber: '25/10' }, bare])).toEqual({
    sundhedsomraadet: ['bilag', 'sundhed'],
  })
})

it('reads guiding principles with their objectives, and does not take the text after the list', () => {
  const text = [
    'Strategien har to pejlemærker.',
    'Pejlemærke 1: Ro i hverdagen',
    'Vi giver hinanden tid til det, der er vigtigst”',
    '',
    'Målsætninger:',
    '- Flere møder holdes om dagen',
    '- Færre skift i løbet af en uge, også',
    '  når der er travlt',
    '',
    'Pejlemærke 2: Fælles sprog',
    'Vi taler klart.',
    '',
    'For hvert pejlemærke er der målsætninger.',
  ].join('\n')

  const principles = findPrinciples(text)

  expect(principles.map((p) => [p.number, p.title, p.text])).toEqual([
    [1, 'Ro i hverdagen', 'Vi giver hinanden tid til det, der er vigtigst'],
    [2, 'Fælles sprog', 'Vi taler klart.'],
  ])
  expect(principles[0]?.objectives.map((o) => o.text)).toEqual([
    'Flere møder holdes om dagen',
    'Færre skift i løbet af en uge, også når der er travlt',
  ])
  expect(principles[1]?.objectives).toEqual([])
  const [first] = principles
  expect(first && text.slice(first.place.start, first.place.end)).toContain('når der er travlt')
})

it('takes the purpose from the newest item that tells it', () => {
  const old = {
    ...health,
    text: `${health.text}\nFormålet med strategien er at spare.`,
    meetingDate: '2024-01-01',
  }
  const now = {
    ...health,
    id: 'ny',
    text: `${health.text}\nFormålet med strategien er at sikre en fælles retning.`,
  }

  const [strategy] = link([now, old])

  expect(strategy?.purpose?.text).toBe('Formålet med strategien er at sikre en fælles retning.')
  expect(strategy?.purpose && now.text.slice(strategy.purpose.place.start)).toMatch(/^Formålet/)
})

it('knows the strategy by a word made of its name', () => {
  const named = item('navn', 'Sammen om hverdagen – strategi for Ældreområdet', 'Vedtages.')
  const worn = item('ord', 'Implementering af hverdagsstrategien', 'Arbejdet begynder.')

  expect(linksOf([named, worn])).toEqual({ aeldreomraadet: ['navn', 'ord'] })
})

it('takes the item that founds a strategy for each of several fields into the story of each', () => {
  const founding = item(
    'grund',
    'Opfølgning på gennemgangen',
    'Der udarbejdes en flerårig strategi for hvert af områderne Børn og Unge samt Sundhed og Omsorg.',
  )
  const care = item('omsorg', 'Strategi for Sundheds- og Omsorgsområdet', 'Sendes i høring.')

  expect(linksOf([founding, plan, care])).toEqual({
    'boerne-og-ungeomraadet': ['grund', 'plan'],
    'sundheds-og-omsorgsomraadet': ['grund', 'omsorg'],
  })
})

it('leaves an item of the same case out when its title is about another field', () => {
  const ours = { ...health, matterNumber: '25/10' }
  const theirs = item('deres', 'Status for Havne- og Vejområdet', 'Det går godt.', { matterNumber: '25/10' })

  expect(linksOf([ours, theirs])).toEqual({ sundhedsomraadet: ['sundhed'] })
})

it('makes no strategy of several strategies spoken of together', () => {
  const one = item('en', 'Budget', 'Midlerne til strategierne på velfærdsområdet er brugt.')
  const two = item('to', 'Årsstatus for strategier på velfærdsområdet', 'Det går fremad.')

  expect(linksOf([one, two])).toEqual({})
})

it('reads on where a scanned page has an empty line in the middle of a sentence', () => {
  const text =
    'Pejlemærke 1: Ro\nVi giver hinanden tid til det, der er vigtigst for den\n\nenkelte i hverdagen\n\nDerefter andet.'

  expect(findPrinciples(text)[0]?.text).toBe(
    'Vi giver hinanden tid til det, der er vigtigst for den enkelte i hverdagen',
  )
})

it('knows two fields from one whose name has two parts', () => {
  const two = item('to', 'Strategi for Havneområdet og Skoleområdet', 'Sendes i høring.')
  const one = item('en', 'Strategi for Havne- og Skoleområdet', 'Sendes i høring.')

  expect(link([two]).map((s) => s.area)).toEqual(['Havneområdet', 'Skoleområdet'])
  expect(link([one]).map((s) => s.area)).toEqual(['Havne- og Skoleområdet'])
})

it('reads the years wherever the strategy is named with them', () => {
  const dated = item(
    'år',
    'Strategi for Havneområdet',
    'Strategien er ny. Rådet vedtog strategi for Havneområdet 2025 – 2029.',
  )

  expect(link([dated])[0]?.period).toBe('2025-2029')
})
