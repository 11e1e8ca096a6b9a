import type { Restoration, TextChange } from '@pejl/domain/documents/restoration.ts'
import { placesAfter, type Replacement } from './changes.ts'
import type { Choice } from './decide.ts'
import type { Options } from './options.ts'
import type { Token } from './tokens.ts'

/** All that is known of one token when the choices are made; no options where the text is clean. */
export interface Reading {
  readonly token: Token
  readonly options: Options | undefined
  readonly choice: Choice | undefined
  readonly replacement: Replacement | undefined
  readonly isPerson: boolean
}

const sure = 0.75

/** The words a person should look at: shaky changes, and damage that was left alone. */
export function doubtsOf(
  readings: readonly Reading[],
  changes: readonly TextChange[],
): Restoration['inDoubt'] {
  const placeOf = placesAfter(changes)
  return readings.flatMap((reading) => {
    const why = doubtOf(reading)
    if (why === undefined) return []
    return [{ at: placeOf(reading.token.at), word: reading.replacement?.to ?? reading.token.text, why }]
  })
}

function doubtOf({ options, choice, replacement, isPerson }: Reading): string | undefined {
  if (options === undefined) return undefined
  if (isPerson) return replacement ? undefined : doubtOfPerson(options)
  if (replacement && choice?.kind === 'spelt') {
    return `Ordbogen kender hverken »${options.seen}« eller »${replacement.to}«`
  }
  if (choice?.confidence !== undefined && choice.confidence < sure && choice.runnerUp !== undefined) {
    const other =
      choice.word === replacement?.to.toLowerCase() || !replacement ? choice.runnerUp : choice.word
    if (other !== options.seen.toLowerCase() || replacement) return `Kan også være »${other}«`
  }
  if (replacement || options.known || choice?.kind !== 'unknown' || !/\p{Ll}/u.test(options.seen))
    return undefined
  const other = danishOther(options)
  const hint = other === undefined ? '' : `; det kan være »${other.word}«`
  return `Ordbogen kender ikke »${options.seen}«${hint}`
}

/** Names of persons in lists are never changed, only pointed at. */
function doubtOfPerson(options: Options): string | undefined {
  const other = danishOther(options)
  if (options.known || other?.kind !== 'name') return undefined
  const name = other.word.charAt(0).toUpperCase() + other.word.slice(1)
  return `Et personnavn rettes ikke af sig selv; det kan være »${name}«`
}

function danishOther({ list, seen }: Options) {
  return list.find((option) => option.word !== seen.toLowerCase() && /[æøå]/.test(option.word))
}
