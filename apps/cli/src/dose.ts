import { parseArguments, wrongUsage } from './arguments.ts'
import { type Command, type ExitStatus, type Surroundings, say } from './command.ts'
import { findFormat } from './dose/formats.ts'
import type { Order } from './dose/plan-format.ts'
import { unknownPlanFile } from './dose/texts.ts'
import { type Input, listInputs } from './inputs.ts'
import { cannotOpen } from './texts.ts'

const help = `Brug: pejl dose [--json] [--seconds N] [--seed N] FIL

Lægger en plan og skriver, hvornår hver aktivitet begynder: én linje for hver, nummer og starttid.
FIL er en portefølje (JSON, som docs/plan-file.md beskriver, eller det regneark (.xlsx), som Pejl giver af
handleplanen) eller en projektfil fra PSPLIB (.sm) eller i Pattersons form (.rcp). For en portefølje skrives
første og sidste dag. - er standardinput.
Ctrl-C standser søgningen og skriver den bedste plan, der er fundet.

  --seconds N  så mange sekunder højst, fra programmet startes (5)
  --seed N     helt tal, der afgør tilfældet (1)
  --json       i stedet én linje JSON: {"instance", "start", "makespan", "seconds"} for en projektfil,
               {"plan", "unmet", "score", "seconds"} for en portefølje
  --help       denne hjælp`

/** `pejl dose`: a plan from a file, with the start of each activity. */
export const dose: Command = {
  help,
  run: async (args, around) => {
    const options = {
      json: { type: 'boolean' },
      seconds: { type: 'string' },
      seed: { type: 'string' },
    } as const
    const parsed = parseArguments(args, options, { command: 'dose', around })
    if (!parsed) return 2
    const [path, ...more] = parsed.rest
    if (path === undefined) return wrongUsage(around, 'dose', 'mangler en fil.')
    if (more.length > 0) return wrongUsage(around, 'dose', 'tager én fil ad gangen.')
    const { json = false, seconds = '5', seed = '1' } = parsed.options
    if (!isSeconds(seconds)) return wrongUsage(around, 'dose', '--seconds skal være et tal større end 0.')
    if (!isSeed(seed)) return wrongUsage(around, 'dose', '--seed skal være et helt tal fra 0.')
    const order = { name: path, json: json === true, seconds: Number(seconds), seed: Number(seed) }
    return interruptible((isInterrupted) => doseOne(path, { ...order, isInterrupted }, around))
  },
}

const isSeconds = (text: string | boolean): text is string =>
  typeof text === 'string' && /^\d+(\.\d+)?$/.test(text) && Number(text) > 0 && Number(text) <= 86_400

const isSeed = (text: string | boolean): text is string =>
  typeof text === 'string' && /^\d+$/.test(text) && Number(text) < 2 ** 32

/** The first Ctrl-C asks for what there is; a second one ends the program as usual. */
async function interruptible(
  work: (isInterrupted: () => boolean) => Promise<ExitStatus>,
): Promise<ExitStatus> {
  let interrupted = false
  const interrupt = () => {
    interrupted = true
  }
  process.once('SIGINT', interrupt)
  try {
    return await work(() => interrupted)
  } finally {
    process.off('SIGINT', interrupt)
  }
}

async function doseOne(path: string, order: Order, around: Surroundings): Promise<ExitStatus> {
  for await (const input of listInputs([path], around)) {
    if (input.name !== path || 'why' in input) {
      say(around, `${path}: ${'why' in input ? input.why : 'er en mappe; giv en fil'}`)
      return 1
    }
    const bytes = await load(input, around)
    if (!bytes) return 1
    const format = await findFormat(bytes)
    if (format) return format.dose(bytes, order, around)
    say(around, `${path}: ${unknownPlanFile}`)
  }
  return 1
}

async function load(input: Input, around: Surroundings): Promise<Uint8Array | undefined> {
  try {
    return await input.load()
  } catch (fault) {
    say(around, `${input.name}: ${cannotOpen(fault)}`)
    return undefined
  }
}
