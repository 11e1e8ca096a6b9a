import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Serves the built program on a free port, with a database of its own and the example municipality. Answers when it
 * is ready, with its address, its process, and how long that took; `stop` leaves nothing behind, `kill` gives it no time.
 */
export async function serveAside(settings = {}) {
  const folder = settings.PEJL_DATA ?? (await mkdtemp(join(tmpdir(), 'pejl-aside-')))
  const began = performance.now()
  const server = spawn(process.execPath, [`${root}dist/pejl.mjs`, 'serve'], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', PEJL_DATA: folder, DATABASE_URL: '', ...settings },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = new Promise((done) => server.once('exit', done))
  const url = await firstAddress(server)
  return {
    url,
    pid: server.pid,
    folder,
    readyAfter: performance.now() - began,
    kill: async () => {
      server.kill('SIGKILL')
      await ended
    },
    stop: async () => {
      server.kill('SIGTERM')
      await ended
      if (!settings.PEJL_DATA) await rm(folder, { recursive: true, force: true })
    },
  }
}

function firstAddress(server) {
  return new Promise((done, fail) => {
    let words = ''
    server.stderr.on('data', (chunk) => {
      words = (words + chunk).slice(-5_000)
      const [, url] = /Pejl er klar: (\S+)\n/.exec(words) ?? []
      if (url) done(url)
    })
    server.once('exit', () => fail(new Error(`the server did not start: ${words}`)))
  })
}
