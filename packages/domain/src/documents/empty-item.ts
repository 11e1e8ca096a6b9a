import type { ListName } from './element-keys.ts'
import type { Place, ReadItem } from './read-item.ts'

/** Every list of an agenda item, with nothing in it. */
export const noRows = {
  sections: [],
  recommendations: [],
  decisions: [],
  earlierDecisions: [],
  absentees: [],
  attachments: [],
  references: [],
  commitments: [],
  doubts: [],
} as const satisfies { readonly [L in ListName]: readonly never[] }

/** An agenda item of which nothing is known but where it stands. */
export function emptyItem(place: Place): ReadItem {
  return {
    title: null,
    matterNumber: null,
    itemNumber: null,
    access: null,
    committee: null,
    meetingDate: null,
    route: [],
    recommendedBy: null,
    ...noRows,
    place,
  }
}
