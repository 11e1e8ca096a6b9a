import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../scripts/bundle.mjs'
import { serveAside } from '../scripts/serve-aside.mjs'
import { signIn } from '../scripts/type-and-kill.mjs'

/** The example municipality's secretary. */
export const secretary = { username: 'sekretaer', password: 'fyrtaarn-ved-havet-3' }

/** Builds the program and lends a folder with the example municipality in it. */
export async function withExample(work) {
  const build = spawnSync(process.execPath, [`${root}scripts/build.mjs`], { stdio: 'inherit' })
  if (build.status !== 0) throw new Error('the program could not be built')
  const folder = mkdtempSync(join(tmpdir(), 'pejl-bench-'))
  try {
    return await work(() => serveAside({ PEJL_DATA: folder }))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Begins the example's called meeting, with more items on its agenda, and says which item is treated. */
export async function beginMeeting(url, more = 0) {
  const client = await signIn(() => url, secretary.username, secretary.password)
  const list = await (await client.get('/arbejde/moeder')).text()
  const [, row = ''] =
    list
      .split('<tr')
      .map((text) => [text.includes('Dagsorden sendt ud'), text])
      .find(([is]) => is) ?? []
  const [, meetingId] = /\/arbejde\/moeder\/([0-9a-f-]{36})/.exec(row) ?? []
  if (!meetingId) throw new Error('the example has no meeting that is called')
  const address = `/arbejde/moeder/${meetingId}`
  const versionOf = async () =>
    /name="version" value="(\d+)"/.exec(await (await client.get(address)).text())?.[1] ?? ''
  for (let n = 1; n <= more; n++)
    await client.post(address, { do: 'add-own', titel: `Punkt ${n}`, version: await versionOf() })
  if (more > 0) await client.post(`${address}/send-ud`, { version: await versionOf(), set: 'ja' })
  await client.post(`${address}/begynd`, {})
  const { sitting } = await (await client.get(`${address}/protokol/nu?kendt=0`, 'application/json')).json()
  const item = sitting.items.find(
    ({ recommendations, kind }) => recommendations.length === 0 && kind !== 'agenda-approval',
  )
  return { client, meetingId, itemId: item.id, items: sitting.items.length, version: sitting.version }
}
