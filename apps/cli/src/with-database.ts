import { type ExitStatus, type Surroundings, say } from './command.ts'
import { parseConfig } from './config.ts'
import { explainFault } from './explain-fault.ts'
import { type OpenDatabase, openMigrated } from './open-database.ts'

/** Does a command's work with the database open, beside a running `pejl serve` if there is one, and closes it. */
export async function withDatabase(
  { around, root }: { readonly around: Surroundings; readonly root: string },
  work: (open: OpenDatabase) => Promise<ExitStatus>,
): Promise<ExitStatus> {
  const config = parseConfig(around.environment, root)
  if (!config.ok) {
    say(around, config.sentence)
    return 2
  }
  const open = await openMigrated({ config: config.value, root, around, share: true })
  if (!open) return 1
  try {
    return await work(open)
  } catch (fault) {
    say(around, explainFault(fault))
    return 1
  } finally {
    await open.close()
  }
}
