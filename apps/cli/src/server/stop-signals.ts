import { readFileSync } from 'node:fs'

/**
 * Resolves when the program is asked to stop: Ctrl-C, a polite signal, or the end of the npm that started it. npm
 * cannot pass on a signal that kills it, so its end is watched for.
 */
export function whenAskedToStop(environment: Readonly<Record<string, string | undefined>>): Promise<void> {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => done())
    if (environment.npm_command === undefined) return
    const started = familyOf(process.ppid)
    const watch = setInterval(() => {
      if (familyOf(process.ppid) !== started) done()
    }, 500)
    watch.unref()
  })
}

/** The parent, and when that is the shell npm runs a script in, the shell's parent: the npm behind it. */
function familyOf(parent: number): string {
  try {
    const [, name = '', rest = ''] =
      /^\d+ \((.*)\) \S (\d+)/.exec(readFileSync(`/proc/${parent}/stat`, 'utf8')) ?? []
    return /^(ba|da|z|k|a)?sh$/.test(name) ? `${parent} ${rest}` : `${parent}`
  } catch {
    return `${parent}` // no /proc here, or the parent is gone
  }
}
