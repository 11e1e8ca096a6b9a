import { Readable, Writable } from 'node:stream'
import type { Command, ExitStatus } from '../command.ts'

export interface Ran {
  readonly status: ExitStatus
  readonly output: Buffer
  readonly errors: string
}

/** Runs a command with its streams in memory, as in a pipe. */
export async function runCommand(
  command: Command,
  args: readonly string[],
  input: string | Uint8Array = '',
): Promise<Ran> {
  const [output, errors] = [collect(), collect()]
  const around = { input: Readable.from([Buffer.from(input)]), output, errors, environment: {} }
  const status = await command.run(args, around)
  return { status, output: Buffer.concat(output.chunks), errors: Buffer.concat(errors.chunks).toString() }
}

function collect(): Writable & { readonly chunks: Buffer[] } {
  const chunks: Buffer[] = []
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      chunks.push(Buffer.from(chunk))
      done()
    },
  })
  return Object.assign(stream, { chunks })
}
