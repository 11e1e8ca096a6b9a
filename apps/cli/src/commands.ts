import type { Command } from './command.ts'

// each is fetched when it is called: reading a file needs no web server
const commands: Readonly<Record<string, { readonly summary: string; fetch(): Promise<Command> }>> = {
  read: {
    summary: 'læser dokumenter og viser, hvad der står i dem',
    fetch: async () => (await import('./read.ts')).read,
  },
  restore: {
    summary: 'retter dansk, som en skanning har ødelagt',
    fetch: async () => (await import('./restore.ts')).restore,
  },
  import: {
    summary: 'læser dokumenter ind i databasen',
    fetch: async () => (await import('./import.ts')).importFiles,
  },
  story: {
    summary: 'fortæller en strategis forløb',
    fetch: async () => (await import('./story.ts')).story,
  },
  dose: {
    summary: 'lægger en plan, der kan bæres',
    fetch: async () => (await import('./dose.ts')).dose,
  },
  serve: {
    summary: 'viser siderne på nettet',
    fetch: async () => (await import('./serve.ts')).serve,
  },
  migrate: {
    summary: 'bringer databasen op til denne udgave',
    fetch: async () => (await import('./migrate.ts')).migrateDatabase,
  },
  user: {
    summary: 'opretter brugere, skifter adgangskode og rolle',
    fetch: async () => (await import('./user.ts')).user,
  },
}

export async function findCommand(name: string): Promise<Command | undefined> {
  return Object.hasOwn(commands, name) ? commands[name]?.fetch() : undefined
}

export const listOfCommands = `Pejl følger kommunens strategier fra beslutning til handling.

Brug: pejl KOMMANDO …

${Object.entries(commands)
  .map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`)
  .join('\n')}

pejl KOMMANDO --help fortæller mere. Indstillinger kommer fra omgivelserne: PORT, HOST, PEJL_DATA,
DATABASE_URL, PEJL_URL, PEJL_TRUST_PROXY, PEJL_EXAMPLE.`
