import { loadExample } from '@pejl/actions/load-example.ts'
import { publishExample } from '@pejl/actions/publishing/publish-example.ts'
import type { PublishingNeeds } from '@pejl/actions/publishing/publishing-needs.ts'
import { type Surroundings, say } from './command.ts'

type Needs = Omit<Parameters<typeof loadExample>[0], 'say'> & PublishingNeeds

/** Loads the example municipality into an empty database, and publishes its meetings; returns the lines that tell how to sign in to it. */
export async function fillWithExample(
  needs: Needs,
  folder: string,
  around: Surroundings,
): Promise<readonly string[]> {
  const { users } = await loadExample({ ...needs, say: (text) => say(around, text) }, folder)
  if (users.length === 0) return []
  await publishExample(needs)
  return [
    'Eksempelkommunens brugere (log ind på /arbejde):',
    ...users.map(({ username, password, role }) => `  ${username.padEnd(16)}${password.padEnd(24)}${role}`),
  ]
}
