import { adoptedMinutes, orderedMinutes } from '@pejl/actions/testing/strategy-minutes.ts'
import { enter } from '@pejl/actions/testing/take-in.ts'
import { listPublicVersions } from '@pejl/store/public/strategy-version-views.ts'
import { listStrategiesForStaff } from '@pejl/store/strategy-views.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { beforeAll, expect, it } from 'vitest'
import { type FormEntry, postEntries, readEntries, withValues } from '../testing/read-entries.ts'
import { addStaff, type Person, signInAs, staffApp } from '../testing/staff.ts'

const database = await testDatabase()
const app = await staffApp(database)
let sigrid: Person
let rune: Person
let address = ''
beforeAll(async () => {
  await addStaff(database, 'sigrid', 'secretary')
  await addStaff(database, 'rune', 'reader')
  sigrid = await signInAs(app, 'sigrid')
  rune = await signInAs(app, 'rune')
  for (const text of [orderedMinutes, adoptedMinutes]) await enter(database, text)
  const [strategy] = await database.staff(listStrategiesForStaff)
  address = `/arbejde/strategier/${strategy?.id}`
  await sigrid.post(`${address}/udkast/begynd`)
})

const draft = async (): Promise<{ readonly body: string; readonly entries: readonly FormEntry[] }> => {
  const { body } = await sigrid.get(`${address}/udkast`)
  return { body, entries: readEntries(body, 'data-draft') }
}
const save = async (values: Readonly<Record<string, string>>) =>
  postEntries(app, sigrid, `${address}/udkast`, withValues((await draft()).entries, values))
const fieldOf = (entries: readonly FormEntry[], value: string): string =>
  entries.find(([, one]) => one === value)?.[0] ?? `no field says ${value}`

it('shows each passage beside the words it was read from, with the way to them', async () => {
  const { body } = await draft()

  expect(body).toContain('<q>Fiskerne har kajplads hele året.</q>')
  expect(body).toMatch(/href="\/dokumenter\/[0-9a-f-]{36}\?fra=\d+&amp;til=\d+#kilde"/)
})

it('marks the words that have changed from the source', async () => {
  const { entries } = await draft()

  await save({
    [fieldOf(entries, 'Fiskerne har kajplads hele året.')]: 'Fiskerne har gratis kajplads hele året.',
  })

  const { body } = await draft()
  expect(body).toMatch(/<ins><span class="sr-only">\[tilføjet: <\/span>gratis /)
})

it('adds a principle and keeps what was typed in other fields', async () => {
  const added = await save({ vision: 'En havn, hvor alle er velkomne.', trin: 'pm+' })
  const { body, entries } = await draft()

  expect(added.headers.location).toMatch(/udkast\?besked=gemt#r-[0-9a-f-]{36}$/)
  expect(body).toContain('Pejlemærke 3')
  expect(entries).toContainEqual(['vision', 'En havn, hvor alle er velkomne.'])
})

it('moves and removes rows by their buttons', async () => {
  const keys = (await draft()).entries.filter(([name]) => name === 'pm').map(([, key]) => key)
  await save({ trin: `op:${keys[1]}` })
  await save({ trin: `fjern:${keys[2]}` })

  const after = (await draft()).entries.filter(([name]) => name === 'pm').map(([, key]) => key)
  expect(after).toEqual([keys[1], keys[0]])
})

it('measures readability on the server', async () => {
  await save({ letlaest: 'Havnen er for alle. Du kan bade. Du kan fiske.' })

  expect((await draft()).body).toContain('LIX 3: meget let (10 ord)')
})

it('shows mine and theirs when two have saved, and loses neither', async () => {
  const mine = (await draft()).entries
  await save({ navn: 'Den andens navn' })

  const conflict = await postEntries(app, sigrid, `${address}/udkast`, withValues(mine, { navn: 'Mit navn' }))

  expect(conflict.statusCode).toBe(409)
  expect(conflict.body).toContain('value="Mit navn"')
  expect(conflict.body).toContain('Den anden har gemt: Den andens navn')
  await save({ navn: 'Havn for alle' })
})

it('says what must be there, and keeps what was typed', async () => {
  const refused = await save({ navn: ' ', vision: 'Bliver stående' })

  expect(refused.statusCode).toBe(422)
  expect(refused.body).toContain('Strategien skal have et navn.')
  expect(refused.body).toContain('Bliver stående')
})

it('lets a reader read the draft and change nothing', async () => {
  const { body } = await rune.get(`${address}/udkast`)

  expect(body).toContain('Fiskerne har gratis kajplads')
  expect(body).not.toContain('Gem udkastet')
  expect((await rune.post(`${address}/udkast`, { version: '1' })).statusCode).toBe(403)
})

it('goes from hearing through the next draft to adoption, and tells what became of the words', async () => {
  await sigrid.post(`${address}/udgaver/1/hoering`, {
    version: (await draft()).entries.find(([name]) => name === 'version')?.[1] ?? '',
    'hoering-fra': '2024-08-01',
    'hoering-til': '2024-09-01',
  })
  await sigrid.post(`${address}/udkast/begynd`, { fra: '1' })
  const { entries } = await draft()
  await save({ [fieldOf(entries, 'Havnen er åben')]: 'Vandet er for alle', note: 'Efter høringen' })

  const choose = await sigrid.get(`${address}/udgaver/2/vedtag?sag=24/810`)
  const adopted = await postEntries(
    app,
    sigrid,
    `${address}/udgaver/2/vedtag`,
    readEntries(choose.body, 'method="post" action="/arbejde/strategier'),
  )

  expect(choose.body).toContain('at strategien &quot;Havn for alle&quot; vedtages')
  expect(adopted.headers.location).toContain('besked=vedtaget')
  const versions = await sigrid.get(`${address}/udgaver`)
  expect(versions.body).toContain('<blockquote>Vedtaget.</blockquote>')
  expect((await listPublicVersions(database.open, 'havneomraadet')).map(({ state }) => state)).toEqual([
    'adopted',
    'replaced',
  ])
  const difference = await sigrid.get(`${address}/forskel?fra=1&til=2`)
  expect(difference.body).toContain('hedder nu »Vandet er for alle«, før »Havnen er åben«.')
})

it('locks the strategy’s own fields once a version is in force', async () => {
  const { body } = await sigrid.get(address)
  const saved = await sigrid.post(address, { version: '9', navn: 'Bagom', omraade: 'Havneområdet' })

  expect(body).toContain('Ordene er dem i den vedtagne udgave.')
  expect(saved.statusCode).not.toBe(303)
})

it('answers not found for versions and strategies nobody has', async () => {
  const nobody = '00000000-0000-4000-8000-000000000000'

  for (const path of [
    `${address}/udgaver/99`,
    `/arbejde/strategier/${nobody}/udkast`,
    `${address}/udgaver/x`,
  ])
    expect([path, (await sigrid.get(path)).statusCode]).toEqual([path, 404])
})
