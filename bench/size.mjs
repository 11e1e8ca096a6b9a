import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../scripts/bundle.mjs'
import { serveAside } from '../scripts/serve-aside.mjs'
import { signIn } from '../scripts/type-and-kill.mjs'
import { timeDecisions } from './decisions.mjs'
import { beginMeeting, secretary } from './meeting.mjs'
import { publicPages, staffPages } from './size/addresses.mjs'
import { memoryOf } from './size/cpu.mjs'
import { fill } from './size/fill.mjs'
import { walk } from './size/walk.mjs'

const matters = 10_000
const times = 40
const decisions = 300

/** Waiting times of every kind of page, and of saving a decision, with 10,000 matters and 1,000 meetings: `bench:size [-- FOLDER]`. */
export async function benchSize([given] = []) {
  const build = spawnSync(process.execPath, [`${root}scripts/build.mjs`], { stdio: 'inherit' })
  if (build.status !== 0) throw new Error('the program could not be built')
  const folder = given ?? mkdtempSync(join(tmpdir(), 'pejl-bench-'))
  try {
    return await measure(folder)
  } finally {
    if (!given) rmSync(folder, { recursive: true, force: true })
  }
}

/** A folder that has been filled before is taken as it is. */
async function measure(folder) {
  const first = await serveAside({ PEJL_DATA: folder })
  const isFilled = (await fetch(`${first.url}/udvalg/storby-0`)).ok
  await first.stop()
  const began = performance.now()
  const today = new Date().toISOString().slice(0, 10)
  const filled = isFilled ? { counts: [] } : await fill(folder, { many: matters, today, tell: console.error })
  const filling = (performance.now() - began) / 1000

  const serving = await serveAside({ PEJL_DATA: folder })
  try {
    const visitor = (path) => fetch(serving.url + path, { redirect: 'manual' })
    const rest = memoryOf(serving.pid)
    const open = await publicPages(visitor)
    const anew = await walk(open, { get: visitor, serving, times, anew: true })
    const kept = await walk(open, { get: visitor, serving, times, anew: false })
    const client = await signIn(() => serving.url, secretary.username, secretary.password)
    const staff = await walk(await staffPages(client.get), { get: client.get, serving, times, anew: true })
    const memory = memoryOf(serving.pid)
    const { meeting, row } = await saveSome(serving)
    return [
      {
        title: 'Hvad der er i databasen',
        rows: [
          ...filled.counts,
          { what: 'filled in (s)', value: filling },
          { what: 'linking all (ms)', value: filled.linking },
        ],
      },
      { title: `Offentlige sider, gjort på ny (én forbindelse, ${times} gange hver)`, rows: anew },
      { title: 'De samme, som de er gemt', rows: kept },
      { title: 'Medarbejdersider', rows: staff },
      { title: 'En beslutning gemmes (mål: p99 under 50 ms)', rows: [{ ...row, items: meeting.items }] },
      {
        title: 'Start og hukommelse',
        rows: [
          { what: 'start (ms)', value: serving.readyAfter },
          { what: 'memory at rest (MB)', value: rest },
          { what: 'memory after the pages (MB)', value: memory },
        ],
      },
    ]
  } finally {
    await serving.stop()
  }
}

async function saveSome(serving) {
  const meeting = await beginMeeting(serving.url, 1)
  return { meeting, row: await timeDecisions(meeting, decisions) }
}
