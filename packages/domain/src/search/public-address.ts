import type { Place } from '../documents/read-item.ts'

/**
 * The public addresses (contracts.md, Addresses). They last: a published address is never given to something else.
 * Every link to a public page, on any floor, is made here.
 */
export const publicAddress = {
  front: () => '/',
  strategies: () => '/strategier',
  strategy: (slug: string) => `/strategier/${segment(slug)}`,
  /** `n` counts the objectives of a strategy through all its guiding principles, from 1. */
  objective: (slug: string, n: number) => `/strategier/${segment(slug)}/maal/${n}`,
  matters: () => '/sager',
  /** `slug` is year and number: `24-5866`. */
  matter: (slug: string) => `/sager/${segment(slug)}`,
  committees: () => '/udvalg',
  committee: (slug: string) => `/udvalg/${segment(slug)}`,
  meetings: () => '/moeder',
  meeting: (id: string) => `/moeder/${segment(id)}`,
  /** `n` is the item's place among the meeting's open items, from 1. */
  meetingItem: (id: string, n: number) => `/moeder/${segment(id)}/punkt/${n}`,
  commitments: () => '/loefter',
  commitment: (id: string) => `/loefter/${segment(id)}`,
  document: (id: string) => `/dokumenter/${segment(id)}`,
  /** The sentence in its document, marked. */
  source: (id: string, { start, end }: Place) => `/dokumenter/${segment(id)}?fra=${start}&til=${end}#kilde`,
  initiatives: () => '/tiltag',
  /** `number` is the initiative's own, counted through the municipality. */
  initiative: (number: number) => `/tiltag/${number}`,
  plan: () => '/plan',
  units: () => '/enheder',
  /** What reaches a unit when. */
  unit: (slug: string) => `/enheder/${segment(slug)}`,
  search: (q: string) => `/soeg?q=${encodeURIComponent(q)}`,
} as const

const segment = (text: string): string => encodeURIComponent(text)
