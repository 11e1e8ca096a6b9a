import { join, resolve } from 'node:path'
import { z } from 'zod'

/** Everything that can be set from outside. */
export interface Config {
  readonly port: number
  readonly host: string
  /** Nothing: the embedded PostgreSQL. */
  readonly databaseUrl: string | undefined
  readonly dataFolder: string
  /** The address visitors use, when it is another than the program's own. */
  readonly publicUrl: string | undefined
  readonly trustProxy: boolean
  /** Whether an empty database gets the example municipality. */
  readonly example: boolean
}

const yesNo = z
  .enum(['ja', 'nej', 'true', 'false', '1', '0'], { error: 'skal være »ja« eller »nej«' })
  .transform((text) => ['ja', 'true', '1'].includes(text))

const address = (schemes: RegExp, error: string) =>
  z.string().refine((text) => URL.canParse(text) && schemes.test(text), { error })

const settings = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, { error: 'skal være et helt tal fra 0 til 65535' })
    .transform(Number)
    .refine((port) => port <= 65_535, { error: 'skal være et helt tal fra 0 til 65535' })
    .default(3000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, { error: 'skal være et værtsnavn eller en IP-adresse' })
    .default('localhost'),
  DATABASE_URL: address(
    /^postgres(ql)?:/,
    'skal være en adresse som postgres://bruger:kode@vært/database',
  ).optional(),
  PEJL_DATA: z.string().optional(),
  PEJL_URL: address(/^https?:\/\//, 'skal være en adresse som https://pejl.kommunen.dk').optional(),
  PEJL_TRUST_PROXY: yesNo.default(false),
  PEJL_EXAMPLE: yesNo.optional(),
})

type Parsed =
  | { readonly ok: true; readonly value: Config }
  | { readonly ok: false; readonly sentence: string }

/** Takes the settings from the environment; an empty one counts as not set. The first wrong one is told in a sentence. */
export function parseConfig(environment: Readonly<Record<string, string | undefined>>, root: string): Parsed {
  const given = Object.fromEntries(Object.entries(environment).filter(([, text]) => text !== ''))
  const parsed = settings.safeParse(given)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const name = String(issue?.path[0])
    // an address may hold a password, so its value is not repeated
    const value = name === 'DATABASE_URL' ? '' : `, men er »${environment[name]}«`
    return { ok: false, sentence: `${name} ${issue?.message}${value}.` }
  }
  const { PORT, HOST, DATABASE_URL, PEJL_DATA, PEJL_URL, PEJL_TRUST_PROXY, PEJL_EXAMPLE } = parsed.data
  return {
    ok: true,
    value: {
      port: PORT,
      host: HOST,
      databaseUrl: DATABASE_URL,
      dataFolder: PEJL_DATA ? resolve(PEJL_DATA) : join(root, 'data'),
      publicUrl: PEJL_URL?.replace(/\/+$/, ''),
      trustProxy: PEJL_TRUST_PROXY,
      // a server of one's own is for one's own papers: the example's known passwords come there only when asked for
      example: PEJL_EXAMPLE ?? DATABASE_URL === undefined,
    },
  }
}
