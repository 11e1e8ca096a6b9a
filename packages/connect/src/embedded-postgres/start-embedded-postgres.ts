import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { type Answer, type KeeperMessage, type KeeperOrder, refused, type Tell } from './protocol.ts'

/** A PostgreSQL server that belongs to this process and ends with it, however it ends. */
export interface EmbeddedPostgres {
  readonly url: string
  /** Where the cluster is. */
  readonly folder: string
  stop(): Promise<void>
}

export interface EmbeddedPostgresOptions extends KeeperOrder {
  /** The built keeper program, an absolute path to a file inside the installation. */
  readonly keeper: string
  readonly tell: Tell
}

/**
 * Starts the embedded PostgreSQL, making its cluster the first time. Refuses when another program uses the data
 * folder, the disk is full, or no operating system user can be had to run it as. A keeper that dies is replaced.
 */
export async function startEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<Answer<EmbeddedPostgres>> {
  let stopping = false
  let keeper = hireKeeper(options)
  const first = await keeper.answer
  if (!first.ok) return first

  const replaceWhenDead = async () => {
    for (;;) {
      await keeper.ended
      if (stopping) return
      options.tell('restarting')
      await new Promise((done) => setTimeout(done, 1_000))
      if (stopping) return
      keeper = hireKeeper(options)
    }
  }
  replaceWhenDead()

  const stop = async () => {
    stopping = true
    keeper.dismiss()
    await keeper.ended
  }
  return { ok: true, value: { ...first.value, stop } }
}

interface Keeper {
  readonly answer: Promise<Answer<{ readonly url: string; readonly folder: string }>>
  readonly ended: Promise<void>
  dismiss(): void
}

function hireKeeper({ keeper, tell, dataFolder, settings, share }: EmbeddedPostgresOptions): Keeper {
  const order: KeeperOrder = { dataFolder, settings, share }
  // a session of its own, so that Ctrl-C reaches the program alone and the database is stopped last
  const child = spawn(process.execPath, [keeper, JSON.stringify(order)], {
    detached: true,
    windowsHide: true,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  child.stdin.on('error', () => undefined) // it has ended, which its end tells
  const words = lastWords(child)
  const ended = new Promise<void>((done) => {
    child.once('close', () => done()).once('error', () => done())
  })
  const answer: Keeper['answer'] = new Promise((give) => {
    ended.then(() => give(refused('failed', words())))
    createInterface({ input: child.stdout }).on('line', (line) => {
      const message = JSON.parse(line) as KeeperMessage // our own keeper's words
      if (message.type === 'step') tell(message.step, message.detail)
      if (message.type === 'refused') give(refused(message.reason, message.detail))
      if (message.type === 'ready') give({ ok: true, value: { url: message.url, folder: message.folder } })
    })
  })
  return { answer, ended, dismiss: () => child.stdin.end() }
}

/** What a keeper that could not even begin said of it. */
function lastWords({ stderr }: ChildProcess): () => string {
  let words = ''
  stderr?.on('data', (chunk: Buffer) => {
    words = (words + chunk).slice(-2_000)
  })
  return () => words.trim()
}
