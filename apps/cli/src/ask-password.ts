import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import type { Surroundings } from './command.ts'

/** Asks for a password without showing it; in a pipe, the first line is it. Nothing when two answers differ. */
export async function askPassword({ input, errors }: Surroundings): Promise<string | undefined> {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input, output: silent, terminal: input.isTTY === true })
  const answers = lines[Symbol.asyncIterator]()
  const ask = async (question: string): Promise<string> => {
    if (input.isTTY) errors.write(question)
    const { value } = await answers.next()
    if (input.isTTY) errors.write('\n')
    return value ?? ''
  }
  try {
    const first = await ask('Adgangskode: ')
    if (!input.isTTY) return first
    return first === (await ask('Gentag adgangskoden: ')) ? first : undefined
  } finally {
    lines.close()
  }
}
