import { exit, stdin as input, stderr, stdout } from 'node:process'
import { say } from './command.ts'
import { findCommand, listOfCommands } from './commands.ts'

const around = { input, output: stdout, errors: stderr, environment: process.env }

// whoever read our output has closed it (`pejl read … | head`): there is nobody left to write to
stdout.on('error', (fault: NodeJS.ErrnoException) => exit(fault.code === 'EPIPE' ? 0 : 1))

const [name, ...args] = process.argv.slice(2)

if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
  const asked = name === 'help' && args[0] ? await findCommand(args[0]) : undefined
  const text = `${asked?.help ?? listOfCommands}\n`
  if (name === undefined) stderr.write(text)
  else stdout.write(text)
  process.exitCode = name === undefined ? 2 : 0
} else {
  const command = await findCommand(name)
  if (!command) {
    say(around, `pejl: kender ikke kommandoen »${name}«.\n\n${listOfCommands}`)
    process.exitCode = 2
  } else if (isAskingForHelp(args)) {
    stdout.write(`${command.help}\n`)
  } else {
    process.exitCode = await command.run(args, around)
  }
}

/** `--help` before any `--`, after which everything is a name. */
function isAskingForHelp(words: readonly string[]): boolean {
  const end = words.indexOf('--')
  return words.slice(0, end === -1 ? undefined : end).some((word) => word === '--help' || word === '-h')
}
