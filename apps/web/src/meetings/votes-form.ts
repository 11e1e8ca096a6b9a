import { type PersonId, parseId } from '@pejl/domain/common/id.ts'
import type { Ballot, Vote } from '@pejl/domain/sittings/sitting.ts'
import { type Fields, namesUnder, textOf } from '../desk/fields.ts'

const kinds = ['for', 'against', 'abstains'] as const

/** The votes of a form, as they were counted; nothing when a number is none. */
export function readVotes(form: Fields, manner: Ballot['manner']): readonly Vote[] | undefined {
  if (manner === 'person')
    return namesUnder(form, 'stemme.').flatMap((id): readonly Vote[] => {
      const personId = parseId<PersonId>(id)
      const vote = kinds.find((kind) => kind === textOf(form, `stemme.${id}`))
      return personId && vote ? [{ vote, personId, group: null, count: 1 }] : []
    })
  const groups = manner === 'count' ? [null] : [...new Set(namesUnder(form, 'gruppe.for.'))]
  const votes = groups.flatMap((group) =>
    kinds.map((vote) => ({
      vote,
      personId: null,
      group,
      count: readCount(textOf(form, group === null ? `antal.${vote}` : `gruppe.${vote}.${group}`)),
    })),
  )
  const read = votes.flatMap(({ count, ...vote }) => (count === undefined ? [] : [{ ...vote, count }]))
  return read.length === votes.length ? read.filter(({ count }) => count > 0) : undefined
}

/** A whole number from 0 to 200; an empty field is none. */
function readCount(text: string): number | undefined {
  if (text === '') return 0
  const count = Number(text)
  return /^\d{1,3}$/.test(text) && count <= 200 ? count : undefined
}
