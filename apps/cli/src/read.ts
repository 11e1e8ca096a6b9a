import { createHash } from 'node:crypto'
import type { ReadItem } from '@pejl/domain/documents/read-item.ts'
import type { Reading } from '@pejl/domain/documents/reading.ts'
import { formatItemJson } from '@pejl/reading/read-document.ts'
import { parseArguments, wrongUsage } from './arguments.ts'
import { type Command, type ExitStatus, print, type Surroundings, say } from './command.ts'
import { listInputs } from './inputs.ts'
import { describeItem } from './item-text.ts'
import { plainReader } from './plain-reader.ts'
import { showProgress } from './progress.ts'
import { cannotOpen, readingRefused, shownName } from './texts.ts'

const help = `Brug: pejl read [--json] FIL|MAPPE …

Læser dokumenter uden at gemme noget og skriver, hvad der står i hvert punkt.
En mappe læses med alt, hvad der ligger i den; - er standardinput.

  --json   én linje JSON for hvert punkt, i filernes rækkefølge
  --help   denne hjælp

Slutter med 0, når alt er læst, 1, når nogle filer ikke kunne læses (de nævnes), 2 ved forkert brug.`

/** `pejl read`: one JSON line, or a few lines for people, for each agenda item in the files. */
export const read: Command = {
  help,
  run: async (args, around) => {
    const parsed = parseArguments(args, { json: { type: 'boolean' } }, { command: 'read', around })
    if (!parsed) return 2
    if (parsed.rest.length === 0) return wrongUsage(around, 'read', 'mangler en fil eller mappe.')
    return readAll(parsed.rest, parsed.options.json === true ? json : plain, around)
  },
}

type Show = (
  reading: Reading,
  item: ReadItem,
  file: { readonly file: string; readonly sha256: string },
) => string

const json: Show = (reading, item, file) =>
  JSON.stringify(formatItemJson(reading, item, { ...file, page: pageOf(reading, item) }))

const plain: Show = (reading, item, { file }) => describeItem(reading, item, file)

/** Counted from 1; a text file turns its pages with form feeds. */
const pageOf = ({ text }: Reading, { place }: ReadItem): number =>
  text.slice(0, place.start).split('\f').length

async function readAll(paths: readonly string[], show: Show, around: Surroundings): Promise<ExitStatus> {
  const progress = showProgress(around)
  let failed = 0
  let count = 0
  const fail = (name: string, why: string) => {
    failed += 1
    progress.clear()
    say(around, `${shownName(name)}: ${why}`)
  }

  for await (const input of listInputs(paths, around)) {
    count += 1
    progress.at(`Læser ${count}: ${shownName(input.name)}`)
    if ('why' in input) {
      fail(input.name, input.why)
      continue
    }
    try {
      const bytes = await input.load()
      const answer = await plainReader(bytes, input.name)
      if (!answer.ok) {
        fail(input.name, readingRefused[answer.reason])
        continue
      }
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      progress.clear()
      for (const item of answer.value.items)
        await print(around, `${show(answer.value, item, { file: input.name, sha256 })}\n`)
    } catch (fault) {
      fail(input.name, cannotOpen(fault))
    }
  }
  progress.clear()
  return failed > 0 ? 1 : 0
}
