import { findProjectRoot } from '@pejl/connect/project-root.ts'
import { parseArguments, wrongUsage } from './arguments.ts'
import { type Command, say } from './command.ts'
import { withDatabase } from './with-database.ts'

const help = `Brug: pejl migrate

Bringer databasen op til denne udgave af Pejl. »pejl serve« gør det samme, når den starter.`

/** `pejl migrate`: runs the migrations that have not run. */
export const migrateDatabase: Command = {
  help,
  run: async (args, around) => {
    const parsed = parseArguments(args, {}, { command: 'migrate', around })
    if (!parsed) return 2
    if (parsed.rest.length > 0) return wrongUsage(around, 'migrate', 'tager ingen ord efter sig.')
    return withDatabase({ around, root: findProjectRoot() }, async ({ migrated }) => {
      for (const name of migrated) say(around, `Udført: ${name}`)
      say(around, migrated.length === 0 ? 'Databasen er allerede af denne udgave.' : 'Databasen er klar.')
      return 0
    })
  },
}
