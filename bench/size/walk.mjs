import { cpuTimes } from './cpu.mjs'

/**
 * Asks for each page so many times, one after the other, and says how long it took, how large it is, and what it took of
 * processors. `anew`: each time under an address of its own, so that no page is one that was kept.
 */
export async function walk(pages, { get, serving, times, anew }) {
  const rows = []
  for (const [page, path] of Object.entries(pages)) {
    const ask = async (n) => {
      const began = performance.now()
      const answer = await get(anew ? `${path}${path.includes('?') ? '&' : '?'}nr=${n}` : path)
      const body = await answer.arrayBuffer()
      return { took: performance.now() - began, status: answer.status, bytes: body.byteLength }
    }
    const first = await ask('a')
    const before = cpuTimes(serving)
    const asked = []
    for (let n = 0; n < times; n += 1) asked.push(await ask(n))
    const after = cpuTimes(serving)
    const took = asked.map((one) => one.took).toSorted((a, b) => a - b)
    rows.push({
      page,
      status: asked.at(-1).status,
      kB: first.bytes / 1024,
      'p50 ms': took[times >> 1],
      'p99 ms': took[Math.ceil(times * 0.99) - 1],
      'program CPU ms': (after.program - before.program) / times,
      'database CPU ms': (after.database - before.database) / times,
    })
  }
  return rows
}
