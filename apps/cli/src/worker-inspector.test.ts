import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { temporaryFolder } from './testing/temporary-folder.ts'
import { workerInspector } from './worker-inspector.ts'

// answers with the first byte it is given; the letters say what it does instead
const folder = temporaryFolder({
  'program.mjs': `import { parentPort } from 'node:worker_threads'
parentPort.on('message', ({ bytes }) => {
  const [first] = bytes
  if (first === 100) process.exit(1)
  if (first === 108) for (;;);
  if (first === 102) return parentPort.postMessage({ fault: 'en fejl' })
  parentPort.postMessage({ answer: { kind: 'text', parts: [{ at: null, text: String(first) }], hidden: [], unread: [] } })
})`,
})
const inspector = workerInspector(join(folder, 'program.mjs'), 3_000)
afterAll(() => inspector.close())
const look = async (text: string) => inspector.inspect(Buffer.from(text), '')

it('looks into files in turn, and gives each its own', async () => {
  const seen = await Promise.all(['A', 'B', 'C'].map(look))

  expect(seen.map(({ parts }) => parts[0]?.text)).toEqual(['65', '66', '67'])
})

it.each([
  ['d', 'broken', 'ends the thread'],
  ['f', 'broken', 'the check stumbles over'],
  ['l', 'too-slow', 'never ends'],
])('tells of a file (%s) that it is %s when it %s, and goes on with the next', async (text, reason) => {
  const [bad, good] = await Promise.all([look(text), look('A')])

  expect(bad?.unread).toEqual([{ reason, at: null }])
  expect(good?.parts[0]?.text).toBe('65')
})
