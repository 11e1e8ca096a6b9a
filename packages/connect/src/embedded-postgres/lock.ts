import { randomUUID } from 'node:crypto'
import { linkSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { platform } from 'node:os'

/** A claim on a data folder, held until `release` or the end of the process. */
export interface Lock {
  /** From now on others are told to wait instead of being refused. */
  leaving(): void
  release(): void
}

/**
 * Claims `path` for this process by answering on a socket there. A claim whose holder has died, however it
 * died, answers no more and is taken over. A holder that is just leaving is waited for, at most `patience` ms.
 * Returns nothing when somebody holds it.
 */
export async function takeLock(
  path: string,
  patience: number,
  waiting: () => void,
): Promise<Lock | undefined> {
  const until = Date.now() + patience
  for (;;) {
    const lock = await tryLock(path)
    if (lock) return lock
    const holder = await askHolder(path)
    if (holder === 'serving') return undefined
    if (holder === 'leaving') waiting()
    if (Date.now() > until) return undefined
    await new Promise((done) => setTimeout(done, 50))
  }
}

type Holder = 'serving' | 'leaving' | 'gone'

async function tryLock(path: string): Promise<Lock | undefined> {
  let state: Holder = 'serving'
  const server = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.end(state)
  })
  // made apart and linked into place: a link is refused when the name is taken, so only one can win
  const own = platform() === 'win32' ? path : `${path}.${randomUUID().slice(0, 8)}`
  const listening = await new Promise<boolean>((done) => {
    server.once('error', () => done(false)).listen(own, () => done(true))
  })
  if (!listening) return undefined
  if (own !== path) {
    const placed = await place(own, path)
    if (!placed) server.close()
    rmSync(own, { force: true })
    if (!placed) return undefined
  }
  server.unref()
  return {
    leaving: () => {
      state = 'leaving'
    },
    release: () => {
      if (own !== path) rmSync(path, { force: true })
      server.close()
    },
  }
}

/** Puts our socket in its place, removing a dead one first; false when a living one is there. */
async function place(own: string, path: string): Promise<boolean> {
  if (linked(own, path)) return true
  if ((await askHolder(path)) !== 'gone') return false
  // one at a time may remove, having asked again: the dead one may have been replaced since
  const taking = `${path}.taking`
  if (!made(taking)) return false
  try {
    if ((await askHolder(path)) !== 'gone') return false
    rmSync(path, { force: true })
    return linked(own, path)
  } finally {
    rmSync(taking, { recursive: true, force: true })
  }
}

/** Makes a folder unless it is there; one that somebody was killed beside long ago is removed for the next try. */
function made(folder: string): boolean {
  try {
    mkdirSync(folder)
    return true
  } catch {
    const since = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()
    if (Date.now() - since > 10_000) rmSync(folder, { recursive: true, force: true })
    return false
  }
}

function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch {
    return false
  }
}

function askHolder(path: string): Promise<Holder> {
  return new Promise((done) => {
    let answer = ''
    const socket = connect(path)
    socket.setTimeout(5_000, () => socket.destroy())
    socket.on('data', (text) => {
      answer += text
    })
    socket.on('error', (fault: NodeJS.ErrnoException) => {
      done(fault.code === 'ECONNREFUSED' || fault.code === 'ENOENT' ? 'gone' : 'serving')
    })
    // no answer: it died while we asked, so ask again
    socket.on('close', () => done(answer === 'serving' ? 'serving' : 'leaving'))
  })
}
