import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { root } from '../scripts/bundle.mjs'
import { serveAside } from '../scripts/serve-aside.mjs'
import { startNginx } from './nginx.mjs'
import { memoryOf } from './size/cpu.mjs'

/** Requests a second and waiting times of public pages beside nginx with the same bytes; start-up time; memory. */
export async function benchPages() {
  const build = spawnSync(process.execPath, [`${root}scripts/build.mjs`], { stdio: 'inherit' })
  if (build.status !== 0) throw new Error('the program could not be built')
  const folder = mkdtempSync(join(tmpdir(), 'pejl-bench-'))
  try {
    const first = await serveAside({ PEJL_DATA: folder })
    await first.stop()
    const again = await serveAside({ PEJL_DATA: folder })
    try {
      const quiet = memoryOf(again.pid)
      const rows = await measurePages(again.url)
      return [
        { title: 'Sider (20 forbindelser, 5 sekunder hver)', rows },
        {
          title: 'Start og hukommelse',
          rows: [
            { what: 'first start with the example (ms)', value: first.readyAfter },
            { what: 'start again (ms)', value: again.readyAfter },
            { what: 'memory at rest (MB)', value: quiet },
            { what: 'memory after the pages (MB)', value: memoryOf(again.pid) },
          ],
        },
      ]
    } finally {
      await again.stop()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measurePages(url) {
  const pages = await findPages(url)
  const bodies = Object.fromEntries(
    await Promise.all(
      Object.entries(pages).map(async ([name, path]) => [name, await (await fetch(url + path)).text()]),
    ),
  )
  const nginx = await startNginx(bodies)
  const rows = []
  try {
    for (const [name, path] of Object.entries(pages)) {
      const ours = await load(url + path)
      const made = await loadAnew(url + path)
      const theirs = nginx && (await load(`${nginx.url}/${name}.html`))
      rows.push({
        page: name,
        bytes: Buffer.byteLength(bodies[name]),
        'requests/s': ours.requests.average,
        'p50 ms': ours.latency.p50,
        'p99 ms': ours.latency.p99,
        'made anew/s': made.requests.average,
        'made anew p99 ms': made.latency.p99,
        'not 200': ours.non2xx + ours.errors + made.non2xx + made.errors,
        'nginx requests/s': theirs ? theirs.requests.average : '',
        'nginx p99 ms': theirs ? theirs.latency.p99 : '',
      })
    }
  } finally {
    await nginx?.stop()
  }
  return rows
}

/** A page of each kind, found as a visitor would: by following links. */
async function findPages(url) {
  const strategy = await firstLink(`${url}/strategier`, /href="(\/strategier\/[^"/?#]+)"/)
  const matter = await firstLink(`${url}${strategy}`, /href="(\/sager\/[^"/?#]+)"/)
  return { front: '/', strategy, matter, search: '/soeg?q=udvalg', ledger: '/loefter' }
}

async function firstLink(address, pattern) {
  const [, found] = pattern.exec(await (await fetch(address)).text()) ?? []
  if (!found) throw new Error(`no ${pattern} on ${address}`)
  return found
}

const load = (url) => autocannon({ url, connections: 20, duration: 5 })

/** Each request has an address of its own, so that no page is one that was kept. */
const loadAnew = (url) =>
  autocannon({
    url: `${url}${url.includes('?') ? '&' : '?'}nr=[<id>]`,
    idReplacement: true,
    connections: 20,
    duration: 5,
  })
