import { fileURLToPath } from 'node:url'
import { hashPassword, verifyPassword } from '@pejl/connect/password.ts'
import { sumInventory } from '@pejl/domain/strategies/inventory.ts'
import { findOverlaps } from '@pejl/domain/strategies/overlap.ts'
import { differVersions } from '@pejl/domain/strategies/version-difference.ts'
import { listPublicGatherings } from '@pejl/store/public/gathering-views.ts'
import { listPublicInquiries } from '@pejl/store/public/inquiry-views.ts'
import { listPublicInventory } from '@pejl/store/public/inventory-views.ts'
import { findPublicVersion, listPublicVersions } from '@pejl/store/public/strategy-version-views.ts'
import { listStrategies } from '@pejl/store/public/strategy-views.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { beforeAll, expect, it } from 'vitest'
import { loadExample } from '../load-example.ts'
import { allThePublicReads } from '../testing/public-text.ts'
import { readText } from '../testing/read-text.ts'

const database = await testDatabase()
const folder = fileURLToPath(new URL('../../../../examples/fjordby', import.meta.url))
const passwords = { hash: hashPassword, verify: verifyPassword }
const now = () => new Date('2026-11-29T10:00:00Z')
let slugs: readonly string[] = []

beforeAll(async () => {
  await loadExample({ database, passwords, read: readText, now, say: () => undefined }, folder)
  slugs = (await listStrategies(database.open)).map(({ slug }) => slug)
}, 120_000)

it('has two versions of each strategy, the adopted one with the decision of the record', async () => {
  const versions = await Promise.all(slugs.map((slug) => listPublicVersions(database.open, slug)))

  expect(versions.map((all) => all.map(({ number, state }) => `${number} ${state}`))).toEqual([
    ['2 adopted', '1 replaced'],
    ['2 adopted', '1 replaced'],
  ])
  expect(versions.map(([newest]) => newest?.decision?.text)).toEqual([
    expect.stringMatching(/^vedtog|^Vedtaget/),
    expect.stringMatching(/^vedtog|^Vedtaget/),
  ])
})

it('changed its words in the hearing, as the minutes tell', async () => {
  const slug = slugs.find((one) => /boern/.test(one)) ?? ''
  const [before, after] = await Promise.all(
    [1, 2].map((number) => findPublicVersion(database.open, slug, number)),
  )
  if (!before || !after) throw new Error('a version is missing')

  const [first] = differVersions(before.content, after.content).principles

  expect(first?.text).toContainEqual({
    kind: 'added',
    text: ', og vi fortæller dem, hvad deres svar førte til',
  })
})

it('links input of the theme days to the words it led to, and keeps names out', async () => {
  const gatherings = (
    await Promise.all(slugs.map((slug) => listPublicGatherings(database.open, slug)))
  ).flat()
  const inputs = gatherings.flatMap((one) => one.inputs)

  expect(gatherings).toHaveLength(4)
  expect(inputs.filter(({ links }) => links.length > 0).length).toBeGreaterThan(10)
  expect(inputs.some(({ links }) => links.length === 0)).toBe(true)
  const all = await allThePublicReads(database)
  expect(all).not.toContain('navne på deltagerlisten')
  expect(all).not.toContain('navngiven familie')
})

it('tells what came of each of the five recommendations, with its place in the document', async () => {
  const [inquiry] = await listPublicInquiries(database.open)

  expect(inquiry?.recommendations.map(({ state }) => state)).toEqual([
    'done',
    'in-initiative',
    'in-initiative',
    'rejected',
    'in-strategy',
  ])
  expect(inquiry?.recommendations.every(({ source }) => source !== null)).toBe(true)
  expect(inquiry?.recommendations[0]?.links).toMatchObject([{ kind: 'passage' }, { kind: 'passage' }])
})

it('lists all the municipality’s strategies, with overlaps and a stop list', async () => {
  const lines = await listPublicInventory(database.open)
  const sums = sumInventory(
    lines.map((line) => ({ ...line, stop: line.stopState ?? 'goes-on', cost: null, hours: null })),
    '2026-11-29' as Parameters<typeof sumInventory>[1],
  )
  const overlaps = findOverlaps(lines)

  expect(sums).toMatchObject({ all: 28, stopped: 1, proposed: 7 })
  expect(sums.expired).toBeGreaterThan(5)
  expect(overlaps.length).toBeGreaterThan(2)
  expect(overlaps.length).toBeLessThan(15)
})
