import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { platform } from 'node:os'

/** As whom, and with which right, PostgreSQL's programs are run. */
export interface Launch {
  /** Set when the program runs as root: PostgreSQL refuses to be. */
  readonly user: { readonly uid: number; readonly gid: number } | null
  /** A right that lets the user pass folders closed to it, such as root's home. */
  readonly right: 'dac_read_search' | 'dac_override' | null
  /** Whether setpriv can make the system stop PostgreSQL when its keeper dies. */
  readonly dieWithParent: boolean
}

/** Whether this system's setpriv is the one of util-linux. */
export function hasSetpriv(): boolean {
  if (platform() !== 'linux') return false
  const help = spawnSync('setpriv', ['--help'], { encoding: 'utf8' })
  return help.status === 0 && help.stdout.includes('--pdeathsig')
}

/** Starts a program; its output can be read, its input is empty, its working folder the root of all. */
export function launchProgram(launch: Launch, program: string, args: readonly string[]): ChildProcess {
  const { file, args: all, as } = commandOf(launch, program, args)
  // a session of its own: Ctrl-C in the terminal is answered by the program, which stops the database last
  return spawn(file, all, {
    ...as,
    cwd: '/',
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: plainEnvironment(),
  })
}

/** Runs a program to its end; `output` is what it printed on both streams. */
export function runProgram(
  launch: Launch,
  program: string,
  args: readonly string[],
  input = '',
): { readonly status: number | null; readonly output: string } {
  const { file, args: all, as } = commandOf({ ...launch, dieWithParent: false }, program, args)
  const run = spawnSync(file, all, {
    ...as,
    cwd: '/',
    input,
    encoding: 'utf8',
    timeout: 300_000,
    env: plainEnvironment(),
  })
  return { status: run.status, output: `${run.stdout ?? ''}${run.stderr ?? ''}${run.error?.message ?? ''}` }
}

function commandOf({ user, right, dieWithParent }: Launch, program: string, args: readonly string[]) {
  const options = [
    ...(dieWithParent ? ['--pdeathsig', 'INT'] : []),
    // no_setuid_fixup: else the right would not count where a program asks beforehand what it may
    ...(right && user
      ? ['--securebits=+no_setuid_fixup', `--inh-caps=+${right}`, `--ambient-caps=+${right}`]
      : []),
    ...(user ? ['--reuid', `${user.uid}`, '--regid', `${user.gid}`, '--clear-groups'] : []),
  ]
  const bySetpriv = dieWithParent || right !== null
  return bySetpriv
    ? { file: 'setpriv', args: [...options, '--', program, ...args], as: {} }
    : { file: program, args: [...args], as: user ?? {} }
}

// messages in English, whatever the machine speaks: the keeper tells some of them apart
const plainEnvironment = () => ({ PATH: process.env.PATH ?? '', LC_ALL: 'C', ...windowsNeeds() })

const windowsNeeds = () =>
  platform() === 'win32' ? { SystemRoot: process.env.SystemRoot, TEMP: process.env.TEMP } : {}
