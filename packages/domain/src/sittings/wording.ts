import { formatDanishDay } from '../common/danish-day.ts'
import type { Day } from '../common/day.ts'
import type { Outcome } from '../documents/read-item.ts'
import type { AgendaChange, SittingItem, SittingRecommendation } from './sitting.ts'

/** Where a matter is sent, or until when it waits, in the words of the minutes. */
export interface Whither {
  readonly committee?: string | undefined
  readonly meetsOn?: Day | undefined
}

/** The wording a decision usually has; a person writes on from it. Always Danish: it is the text of the minutes. */
export function proposeWording(outcome: Outcome, { committee, meetsOn }: Whither = {}): string {
  switch (outcome) {
    case 'approved':
      return 'Godkendt.'
    case 'noted':
      return 'Taget til efterretning.'
    case 'discussed':
      return 'Drøftet.'
    case 'recommended':
      return 'Indstilles godkendt.'
    case 'rejected':
      return 'Forkastet.'
    case 'postponed':
      return meetsOn ? `Udsat til mødet den ${formatDanishDay(meetsOn)}.` : 'Udsat.'
    case 'referred':
      return committee ? `Oversendt til ${committee}.` : 'Oversendt.'
    case 'other':
      return ''
  }
}

/** The whole decision as it stands in the minutes: `Godkendt, med den bemærkning, at …`. */
export function withRemark(text: string, remark: string | null): string {
  if (!remark) return text
  const bare = text.trim().replace(/\.$/, '')
  const said = remark.trim().replace(/\.$/, '')
  return /^at\s/.test(said)
    ? `${bare}, med den bemærkning, ${said}.`
    : `${bare}, med den bemærkning: ${said}.`
}

/**
 * The outcome a recommendation most likely gets, from its own verb: what is to be noted is noted, what is to be discussed
 * discussed, and what another committee decides is recommended to it.
 */
export function proposeOutcome({ text, goesOn }: Pick<SittingRecommendation, 'text' | 'goesOn'>): Outcome {
  const said = text.toLowerCase()
  if (/til efterretning|til orientering/.test(said)) return 'noted'
  if (/(?<!\p{L})(?:drøft(?:er|es|e|else)|temadrøft)/u.test(said)) return 'discussed'
  return goesOn ? 'recommended' : 'approved'
}

/** The outcome an item without recommendations most likely gets. */
export const proposeOutcomeOf = ({ kind }: Pick<SittingItem, 'kind'>): Outcome =>
  kind === 'information'
    ? 'noted'
    : kind === 'standing'
      ? 'discussed'
      : kind === 'other'
        ? 'other'
        : 'approved'

/** How a decision on the agenda reads, with what it changed in it. A closed item's title is its neutral one. */
export function wordingOfAgenda(changes: readonly AgendaChange[]): string {
  if (changes.length === 0) return 'Godkendt.'
  return `Godkendt med ${changes.length === 1 ? 'den ændring' : 'de ændringer'}, ${listed(changes.map(said))}.`
}

function said(change: AgendaChange): string {
  const title = `»${change.title}«`
  switch (change.kind) {
    case 'moved':
      return change.before === null
        ? `at ${title} behandles sidst`
        : `at ${title} behandles før »${change.before}«`
    case 'added':
      return `at ${title} optages på dagsordenen`
    case 'taken-off':
      return `at ${title} udgår af dagsordenen`
    case 'closed':
      return `at ${title} behandles for lukkede døre`
    case 'opened':
      return `at ${title} behandles for åbne døre`
  }
}

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} og ${parts.at(-1)}`
