import type { Options } from './options.ts'
import type { Token } from './tokens.ts'

const danish = /[æøåÆØÅ]/
const capitals = /^\p{Lu}{1,5}$/u
const foreign = new Set(
  'the of and is are was this that with which an by not be it from or as have has'.split(' '),
)

/** How strongly one word speaks for damage (above 0) or against it, in nats. */
export function evidence(token: Token, options: Options): number {
  if (danish.test(token.text.normalize('NFC'))) return -8
  if (foreign.has(token.text)) return -3
  if (capitals.test(token.text)) return 0
  const [best] = options.list
  if (options.known || best === undefined || best.kind === 'unknown') {
    return options.known ? 0 : -0.5
  }
  const own = options.list.find((option) => option.word === options.seen.toLowerCase())
  const gain = best.prior - best.cost - (own ? own.prior : -30)
  if (!danish.test(best.word)) return 0
  return gain > 3 ? 4 : gain > 0 ? 1 : 0
}

const turnAtLine = -6
const turnInLine = -11
const startDamaged = -3

/**
 * Tells which words stand in damaged text: the likeliest course of damaged and clean stretches, since a
 * reader without æ, ø and å never gives one, and a clean page never leaves them all out.
 */
export function damagedWords(
  tokens: readonly Token[],
  options: readonly (Options | undefined)[],
): readonly boolean[] {
  const from: [boolean, boolean][] = []
  let clean = 0
  let broken = startDamaged
  tokens.forEach((token, i) => {
    const fresh = i === 0 || tokens[i - 1]?.line !== token.line
    const turn = fresh ? turnAtLine : turnInLine
    const word = options[i]
    const speaks = word === undefined ? 0 : evidence(token, word)
    const cleanFromBroken = broken + turn > clean
    const brokenFromBroken = broken >= clean + turn
    const nextClean = Math.max(clean, broken + turn)
    const nextBroken = Math.max(broken, clean + turn) + speaks
    from.push([cleanFromBroken, brokenFromBroken])
    clean = nextClean
    broken = nextBroken
  })
  const damaged = new Array<boolean>(tokens.length).fill(false)
  let state = broken > clean
  for (let i = tokens.length - 1; i >= 0; i--) {
    damaged[i] = state
    const [cleanFromBroken, brokenFromBroken] = from[i] ?? [false, false]
    state = state ? brokenFromBroken : cleanFromBroken
  }
  return damaged
}
