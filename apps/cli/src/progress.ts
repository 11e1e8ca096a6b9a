import type { Surroundings } from './command.ts'

/** A line that shows how far a long piece of work is; on a terminal only. */
export interface Progress {
  at(text: string): void
  /** Takes the line away, so that other words can be written. */
  clear(): void
}

export function showProgress({ errors }: Pick<Surroundings, 'errors'>): Progress {
  if (!errors.isTTY) return { at: () => undefined, clear: () => undefined }
  let last = 0
  let shown = false
  return {
    at: (text) => {
      if (Date.now() - last < 80) return
      last = Date.now()
      shown = true
      errors.write(`\r\u001b[2K${text.slice(0, 100)}`)
    },
    clear: () => {
      if (shown) errors.write('\r\u001b[2K')
      shown = false
    },
  }
}
