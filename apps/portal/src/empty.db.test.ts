import { afterAll, expect, it } from 'vitest'
import { paths } from './routes.ts'
import { openPortal, textOf } from './testing/open-portal.ts'

const { app, database } = await openPortal(false)
afterAll(async () => {
  await app.close()
  await database.close()
})

it('has a page to show before there is anything to show', async () => {
  for (const url of [
    paths.front,
    paths.strategies,
    paths.matters,
    paths.committees,
    paths.meetings,
    paths.commitments,
  ]) {
    const { statusCode, body } = await app.inject({ url })
    expect([url, statusCode, /Ingen .* (endnu|her)/.test(textOf(body))]).toEqual([url, 200, true])
  }
})

it('has files to fetch before there is anything in them', async () => {
  for (const url of [
    paths.strategiesCsv,
    paths.mattersCsv,
    paths.committeesCsv,
    paths.meetingsCsv,
    paths.commitmentsCsv,
  ]) {
    const { statusCode, body, headers } = await app.inject({ url })
    expect([url, statusCode, body.split('\r\n').length]).toEqual([url, 200, 2])
    expect(headers['content-type']).toBe('text/csv; charset=utf-8')
  }
})

it('finds nothing in an empty record, kindly', async () => {
  const { statusCode, body } = await app.inject({ url: '/soeg?q=strategi' })

  expect([statusCode, textOf(body).includes('Vi fandt ikke noget på »strategi«')]).toEqual([200, true])
})
