import type { CommitteeId } from '@pejl/domain/common/id.ts'
import { parseId } from '@pejl/domain/common/id.ts'
import { type ItemState, itemStates } from '@pejl/domain/items/item.ts'
import { type Fields, textOf } from '../desk/fields.ts'
import { pageNumber } from '../desk/page-number.ts'

/** What of the items is shown, as the address says it. */
export interface ShownItems {
  readonly show: 'mine' | 'alle'
  readonly committee: CommitteeId | ''
  readonly state: ItemState | ''
  readonly page: number
}

export function readShown(query: Fields): ShownItems {
  return {
    show: textOf(query, 'vis') === 'mine' ? 'mine' : 'alle',
    committee: parseId<CommitteeId>(textOf(query, 'udvalg')) ?? '',
    state: itemStates.find((state) => state === textOf(query, 'stand')) ?? '',
    page: pageNumber(query),
  }
}

/** In progress is everything until a committee has treated it. */
export const statesShown = ({ state }: ShownItems): readonly ItemState[] =>
  state === '' ? ['writing', 'approval', 'ready'] : [state]
