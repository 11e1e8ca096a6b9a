import { type ParseArgsConfig, parseArgs } from 'node:util'
import { type ExitStatus, type Surroundings, say } from './command.ts'

type Options = NonNullable<ParseArgsConfig['options']>

interface Parsed {
  readonly options: Readonly<Record<string, string | boolean | undefined>>
  readonly rest: readonly string[]
}

/**
 * Takes a command's options and the rest of its words (`-` is one of them). What is wrong is said in Danish with
 * the command that explains it, and nothing is returned.
 */
export function parseArguments(
  args: readonly string[],
  options: Options,
  { command, around }: { readonly command: string; readonly around: Surroundings },
): Parsed | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      strict: true,
    })
    return { options: values as Parsed['options'], rest: positionals } // no option here may be given twice
  } catch (fault) {
    wrongUsage(around, command, sentenceOf(fault))
    return undefined
  }
}

/** Says what is wrong with a command line, and how to see what would be right. */
export function wrongUsage(around: Surroundings, command: string, sentence: string): ExitStatus {
  say(around, `pejl ${command}: ${sentence}`)
  say(around, `Se: pejl ${command} --help`)
  return 2
}

function sentenceOf(fault: unknown): string {
  const { code, message } = fault as { readonly code?: string; readonly message: string } // parseArgs throws errors
  const option = /'(-[^' ]*)/.exec(message)?.[1] ?? ''
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `kender ikke ${option}.`
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
    return /does not take/.test(message) ? `${option} tager ingen værdi.` : `${option} mangler en værdi.`
  return message
}
