import { type CommitteeId, parseId } from '@pejl/domain/common/id.ts'
import { matterStandings } from '@pejl/domain/matters/matter-standing.ts'
import type { MatterFilter } from '@pejl/store/matters/matter-list-views.ts'
import { type Fields, textOf } from '../desk/fields.ts'

/** The address's wishes; what is none of them is left out. */
export function readWish(query: Fields): MatterFilter {
  return {
    about: textOf(query, 'om').slice(0, 100),
    standing: matterStandings.find((one) => one === textOf(query, 'stand')) ?? '',
    committeeId: parseId<CommitteeId>(textOf(query, 'udvalg')) ?? '',
    responsible: textOf(query, 'ansvarlig').slice(0, 200),
  }
}

/** A wish as the address says it. */
export const queryOf = ({ about, standing, committeeId, responsible }: MatterFilter, page = 1) => ({
  om: about,
  stand: standing,
  udvalg: committeeId,
  ansvarlig: responsible,
  side: page === 1 ? '' : String(page),
})

export const isAny = ({ about, standing, committeeId, responsible }: MatterFilter): boolean =>
  about === '' && standing === '' && committeeId === '' && responsible === ''
