import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundle, root } from '../scripts/bundle.mjs'

/** Documents read and words restored a second on one core, and what loading the words costs. */
export async function benchReading([folder]) {
  const built = 'node_modules/.cache/pejl/bench'
  await bundle({ 'reading-bench': 'bench/reading-entry.ts' }, built)
  const { danishWords, decodeText, plainReader, restoreText } = await import(
    `${root}${built}/reading-bench.mjs`
  )

  const before = process.memoryUsage()
  const began = performance.now()
  const lexicon = danishWords()
  const loadMs = performance.now() - began
  global.gc?.()
  const after = process.memoryUsage()

  const files = listFiles(folder ?? join(root, 'examples/fjordby/dokumenter'))
  const texts = files
    .map(({ bytes }) => decodeText(bytes))
    .flatMap((answer) => (answer.ok ? [answer.value] : []))
  const words = texts.reduce((sum, text) => sum + (text.match(/\p{L}+/gu)?.length ?? 0), 0)

  const reading = await measure(files.length, async () => {
    for (const { bytes, name } of files) await plainReader(bytes, name)
  })
  const restoring = await measure(words, () => {
    for (const text of texts) restoreText(text, lexicon)
  })
  return [
    {
      title: `Læsning af ${files.length} dokumenter, ${words} ord (én kerne)`,
      rows: [
        { what: 'documents read', perSecond: reading.perSecond, rounds: reading.rounds },
        { what: 'words restored', perSecond: restoring.perSecond, rounds: restoring.rounds },
      ],
    },
    {
      title: 'Ordene, der rettes efter',
      rows: [
        { what: 'load time (ms)', value: loadMs },
        { what: 'heap (MB)', value: (after.heapUsed - before.heapUsed) / 2 ** 20 },
        { what: 'outside the heap (MB)', value: (after.arrayBuffers - before.arrayBuffers) / 2 ** 20 },
        { what: 'whole process (MB)', value: after.rss / 2 ** 20 },
      ],
    },
  ]
}

function listFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => ({ name: entry.name, bytes: readFileSync(join(entry.parentPath, entry.name)) }))
}

/** Whole rounds for at least five seconds, after one that warms up. */
async function measure(each, round) {
  await round()
  const began = performance.now()
  let rounds = 0
  while (performance.now() - began < 5_000 || rounds < 2) {
    await round()
    rounds += 1
  }
  return { rounds, perSecond: (rounds * each * 1_000) / (performance.now() - began) }
}
