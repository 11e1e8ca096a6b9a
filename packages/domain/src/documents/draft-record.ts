import { parseDay } from '../common/day.ts'
import { normaliseMatterNumber } from '../identifiers/matter-number.ts'
import type { DatedEvent } from '../strategies/proposal.ts'
import type { CorrectedReading } from './corrections.ts'
import type { DocumentRecord, ItemRecord } from './document-record.ts'
import type { ItemKeys } from './element-keys.ts'
import { findHidden, type GuardedItem, type Hidden, maskPhrases, maskPlaces, overlaps } from './hidden.ts'
import { maskItem } from './mask-item.ts'
import { pageTitle } from './page-title.ts'
import type { ReadItem } from './read-item.ts'

export interface DraftNeeds {
  /** Whether an item's committee is one whose absentees are not named to the public. */
  readonly hidesAbsentees: (item: ReadItem) => boolean
  readonly findEvents: (item: ReadItem, text: string) => readonly DatedEvent[]
}

/**
 * What a reviewed document adds to the record. An item that does not say it is closed is open: the reviewer has seen
 * it. A document without items is open unless it speaks of closed ones.
 */
export function draftRecord({ reading, keys }: CorrectedReading, needs: DraftNeeds): DocumentRecord {
  const { text, changes, damage } = reading
  const guarded = reading.items.map((item) => ({ item, absenteesHidden: needs.hidesAbsentees(item) }))
  const hidden = findHidden(text, guarded)
  const isOpen =
    reading.items.length > 0
      ? reading.items.some(isOpenItem)
      : !/\blukke(t|de)\s+(sag|punkt|dagsorden)/i.test(text)
  const publicText = maskPlaces(text, hidden.places)
  return {
    page: {
      title: maskPhrases(pageTitle(reading.items.filter(isOpenItem), publicText), hidden.phrases),
      text,
      publicText,
      changes,
      publicChanges: changes.filter(({ restoredAt, to }) => {
        const place = { start: restoredAt, end: restoredAt + Math.max(1, to.length) }
        return !hidden.places.some((one) => overlaps(one, place))
      }),
      damage,
      isOpen,
    },
    items: guarded.map((one, position) => draftItem(one, keys[position], { text, hidden, position, needs })),
  }
}

interface Around {
  readonly text: string
  readonly hidden: Hidden
  readonly position: number
  readonly needs: DraftNeeds
}

function draftItem(guarded: GuardedItem, keys: ItemKeys | undefined, around: Around): ItemRecord {
  const { text, hidden, position, needs } = around
  const isOpen = isOpenItem(guarded.item)
  // a closed item is for staff only, and they see all of it
  const item = isOpen ? maskItem(guarded, text, hidden) : guarded.item
  return {
    key: keys?.item ?? String(position),
    position,
    title: item.title ?? 'Punkt uden titel',
    matterNumber: normaliseMatterNumber(item.matterNumber) ?? null,
    committee: item.committee,
    meetingDate: parseDay(item.meetingDate) ?? null,
    number: item.itemNumber,
    isOpen,
    route: item.route,
    recommendedBy: item.recommendedBy,
    sections: item.sections,
    attachments: item.attachments,
    absentees: item.absentees,
    cites: item.references,
    earlier: item.earlierDecisions,
    place: item.place,
    recommendations: item.recommendations,
    decisions: item.decisions.map((decision) => ({
      ...decision,
      committee: decision.committee ?? item.committee,
      date: parseDay(decision.date) ?? parseDay(item.meetingDate) ?? null,
    })),
    events: needs
      .findEvents(guarded.item, text)
      .filter(isInOrder)
      .map((event) => ({
        ...event,
        what: maskPhrases(event.what, hidden.phrases),
        quote: maskPhrases(event.quote, hidden.phrases),
        isOpen: isOpen && !hidden.places.some((place) => overlaps(place, event.place)),
      })),
    commitments: item.commitments.map((commitment, i) => ({
      ...commitment,
      due: parseDay(commitment.due) ?? null,
      fingerprint: keys?.commitments[i] ?? String(i),
    })),
  }
}

const isOpenItem = ({ access }: ReadItem): boolean => access !== 'closed'

// the database refuses a time that ends before it begins, and one event must not stop a document
const isInOrder = ({ startsOn, endsOn }: DatedEvent): boolean =>
  parseDay(startsOn) !== undefined && parseDay(endsOn) !== undefined && startsOn <= endsOn
