declare const brand: unique symbol

/** A database id that knows what it is the id of; ids of different things cannot be mixed up. */
export type Id<Of extends string> = string & { readonly [brand]: Of }

export type DocumentId = Id<'document'>
export type CommitteeId = Id<'committee'>
export type StrategyId = Id<'strategy'>
export type CommitmentId = Id<'commitment'>
export type UserId = Id<'user'>
export type MatterId = Id<'matter'>
export type MeetingId = Id<'meeting'>
export type PersonId = Id<'person'>
export type SeatId = Id<'seat'>
export type StopId = Id<'stop'>
export type AgendaItemId = Id<'agenda-item'>

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Takes text from an address or a form; what is not a uuid is not an id of anything. */
export function parseId<I extends Id<string>>(text: unknown): I | undefined {
  // the uuid check is what makes it an id
  return typeof text === 'string' && uuid.test(text) ? (text as I) : undefined
}
