import { isUtf8 } from 'node:buffer'
import type { Restoration } from '@pejl/domain/documents/restoration.ts'
import { decodeText } from '@pejl/reading/formats/text.ts'
import { restoreText } from '@pejl/reading/restore/restore.ts'
import { parseArguments, wrongUsage } from './arguments.ts'
import { type Command, type ExitStatus, print, type Surroundings, say } from './command.ts'
import { type Input, listInputs } from './inputs.ts'
import { danishWords } from './plain-reader.ts'
import { cannotOpen, readingRefused } from './texts.ts'

const help = `Brug: pejl restore [--json] [--stats] FIL

Skriver tekstens ord, som de må have stået, før en skanning ødelagde dem; linjerne er de samme.
En tekst uden skader skrives uændret, byte for byte. - er standardinput.

  --json    i stedet rettelserne: én linje JSON for hver,
            {"line", "column", "from", "to", "confidence", "reason"}
  --stats   i stedet antal ord, rettede ord og ord i tvivl (med --json som JSON)
  --help    denne hjælp`

/** `pejl restore`: the text with broken Danish restored, the list of changes, or how many there are. */
export const restore: Command = {
  help,
  run: async (args, around) => {
    const options = { json: { type: 'boolean' }, stats: { type: 'boolean' } } as const
    const parsed = parseArguments(args, options, { command: 'restore', around })
    if (!parsed) return 2
    const [path, ...more] = parsed.rest
    if (path === undefined) return wrongUsage(around, 'restore', 'mangler en fil.')
    if (more.length > 0) return wrongUsage(around, 'restore', 'tager én fil ad gangen.')
    const { json = false, stats = false } = parsed.options
    return restoreOne(path, { json: json === true, stats: stats === true }, around)
  },
}

interface Wanted {
  readonly json: boolean
  readonly stats: boolean
}

async function restoreOne(path: string, wanted: Wanted, around: Surroundings): Promise<ExitStatus> {
  for await (const input of listInputs([path], around)) {
    if (input.name !== path || 'why' in input) {
      say(around, `${path}: ${'why' in input ? input.why : 'er en mappe; giv en fil'}`)
      return 1
    }
    try {
      return await restoreFile(input, wanted, around)
    } catch (fault) {
      say(around, `${path}: ${cannotOpen(fault)}`)
      return 1
    }
  }
  return 1
}

async function restoreFile(input: Input, { json, stats }: Wanted, around: Surroundings): Promise<ExitStatus> {
  const bytes = await input.load()
  const decoded = decodeText(bytes)
  if (!decoded.ok) {
    say(around, `${input.name}: ${readingRefused[decoded.reason]}`)
    return 1
  }
  const restoration = restoreText(decoded.value, danishWords())
  if (stats)
    await print(around, json ? `${JSON.stringify(countsOf(restoration))}\n` : tellCounts(restoration))
  else if (json) await print(around, listChanges(restoration))
  else await print(around, textOf(restoration, bytes))
  return 0
}

/** An undamaged text keeps its very bytes; a byte order mark stays in either case. */
function textOf({ text, changes }: Restoration, bytes: Uint8Array): Uint8Array | string {
  if (!isUtf8(bytes)) return text
  if (changes.length === 0) return bytes
  const hadMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  return hadMark && !text.startsWith('\ufeff') ? `\ufeff${text}` : text
}

const listChanges = ({ changes }: Restoration): string =>
  changes
    .map(({ line, column, from, to, confidence, reason }) =>
      JSON.stringify({ line, column, from, to, confidence, reason }),
    )
    .map((line) => `${line}\n`)
    .join('')

const countsOf = ({ words, changes, inDoubt }: Restoration) => ({
  words,
  changed: changes.length,
  inDoubt: inDoubt.length,
})

function tellCounts(restoration: Restoration): string {
  const { words, changed, inDoubt } = countsOf(restoration)
  return `ord: ${words}\nrettede ord: ${changed}\nord i tvivl: ${inDoubt}\n`
}
