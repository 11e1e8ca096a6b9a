import { hash, verify } from '@node-rs/argon2'

// argon2id is the package's default; memory in KiB, from OWASP's password storage cheat sheet
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** A password's hash with its salt and cost inside, as it is stored. */
export const hashPassword = (text: string): Promise<string> => hash(text.normalize('NFC'), cost)

/** Whether a text is the password of a hash; a hash that cannot be read is nobody's. */
export async function verifyPassword(stored: string, text: string): Promise<boolean> {
  try {
    return await verify(stored, text.normalize('NFC'))
  } catch {
    return false
  }
}
