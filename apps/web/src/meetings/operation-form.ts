import { type Day, parseDay } from '@pejl/domain/common/day.ts'
import {
  type AgendaItemId,
  type CommitteeId,
  type MeetingId,
  type PersonId,
  parseId,
} from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import { type Outcome, outcomes } from '@pejl/domain/documents/read-item.ts'
import type { Answered, AttendanceMark, Doing, Operation } from '@pejl/domain/sittings/operation.ts'
import { type Fields, namesUnder, textOf } from '../desk/fields.ts'
import { readVotes } from './votes-form.ts'

export type FormRefusal =
  | 'malformed'
  | 'too-long'
  | 'no-outcome'
  | 'no-person'
  | 'no-day'
  | 'no-time'
  | 'no-number'
  | 'nothing-changed'
  | 'no-words'

/** The wording a decision has when none was typed. */
export type Propose = (
  outcome: Outcome,
  referredTo: CommitteeId | null,
  postponedTo: MeetingId | null,
) => string

/** Takes a form of the minutes: the same form comes from a page without script and from the island. */
export function readOperation(form: Fields, propose: Propose): Result<Operation, FormRefusal> {
  const id = parseId(textOf(form, 'id'))
  if (!id) return refuse('malformed')
  if ([...form].some(([name, values]) => values.some((value) => value.length > longest(name))))
    return refuse('too-long')
  const doing = readDoing(form, id, propose)
  return doing.ok ? ok({ id, ...doing.value }) : doing
}

/** The most letters the database takes in a field; a short line for all others. */
const longest = (name: string): number => lengths[name] ?? 500

const lengths: Readonly<Record<string, number>> = {
  ordlyd: 20_000,
  note: 20_000,
  aendret: 10_000,
  bemaerkning: 4_000,
  offentlig: 4_000,
  forslag: 4_000,
  tekst: 4_000,
  hvad: 1_000,
  hvem: 200,
  modtager: 200,
  stiller: 200,
  navn: 200,
  neutral: 300,
}

function readDoing(form: Fields, id: string, propose: Propose): Result<Doing, FormRefusal> {
  const kind = textOf(form, 'handling')
  const text = (name: string) => textOf(form, name)
  const orNull = (name: string) => text(name) || null
  const itemId = parseId<AgendaItemId>(text('punkt'))
  const personId = parseId<PersonId>(text('person'))
  const recommendationId = parseId(text('svar')) ?? null
  switch (kind) {
    case 'attend':
      return readMarks(form)
    case 'call-in':
      if (!personId) return refuse('no-person')
      return ok({ kind, personId, standsInFor: parseId<PersonId>(text('for')) ?? null })
    case 'guest':
      return text('navn') === '' ? refuse('no-words') : ok({ kind, name: text('navn') })
    case 'unmove-person':
      return ok({ kind, movementId: text('bevaegelse') })
    case 'rise': {
      const at = readTime(text('kl'))
      return form.has('fortryd') ? ok({ kind, at: null }) : at ? ok({ kind, at }) : refuse('no-time')
    }
  }
  if (!itemId) return refuse('malformed')
  switch (kind) {
    case 'move-person': {
      const at = text('kl') === '' ? null : readTime(text('kl'))
      if (!personId) return refuse('no-person')
      if (at === undefined) return refuse('no-time')
      return ok({ kind, itemId, personId, way: text('vej') === 'arrives' ? 'arrives' : 'leaves', at })
    }
    case 'disqualify': {
      if (!personId) return refuse('no-person')
      if (form.has('fjern')) return ok({ kind, itemId, personId, reason: null })
      return text('grund') === '' ? refuse('no-words') : ok({ kind, itemId, personId, reason: text('grund') })
    }
    case 'move-item':
      return ok({ kind, itemId, before: parseId<AgendaItemId>(text('foer')) ?? null })
    case 'take-off':
    case 'add-item':
    case 'open-item':
      return ok({ kind, itemId })
    case 'close-item':
      return ok({ kind, itemId, reason: text('grund'), neutralTitle: text('neutral') })
    case 'decide':
      return readDecision(form, itemId, propose)
    case 'undecide':
      return ok({ kind, itemId, answers: readAnswers(form) })
    case 'note':
      return ok({
        kind,
        itemId,
        note: orNull('note'),
        publicDecision: orNull('offentlig'),
        version: versionOf(form),
      })
    case 'promise': {
      const dueOn: Day | undefined = parseDay(text('dato'))
      if (!dueOn) return refuse('no-day')
      const [what, who, recipient] = [text('hvad'), text('hvem'), orNull('modtager')]
      const promiseId = parseId(text('loefte')) ?? id
      return ok({
        kind,
        itemId,
        promiseId,
        recommendationId,
        what,
        who,
        recipient,
        dueOn,
        version: versionOf(form),
      })
    }
    case 'unpromise':
      return ok({ kind, itemId, promiseId: text('loefte') })
    case 'ballot': {
      const manner = oneOf(text('maade'), ['count', 'group', 'person'])
      const about = oneOf(text('om'), ['amendment', 'main', 'procedure'])
      const votes = manner && readVotes(form, manner)
      if (!manner || !about) return refuse('malformed')
      if (!votes) return refuse('no-number')
      const ballotId = parseId(text('afstemning')) ?? id
      const [proposal, proposedBy, version] = [text('forslag'), orNull('stiller'), versionOf(form)]
      return ok({
        kind,
        itemId,
        ballotId,
        recommendationId,
        about,
        proposal,
        proposedBy,
        manner,
        votes,
        version,
      })
    }
    case 'unballot':
      return ok({ kind, itemId, ballotId: text('afstemning') })
    case 'state': {
      const statementId = parseId(text('udtalelse')) ?? id
      const [saidBy, said, follows] = [text('hvem'), text('tekst'), form.has('foelger')]
      return ok({
        kind,
        itemId,
        statementId,
        recommendationId,
        saidBy,
        text: said,
        follows,
        version: versionOf(form),
      })
    }
    case 'unstate':
      return ok({ kind, itemId, statementId: text('udtalelse') })
    case 'claim':
      if (form.has('fjern')) return ok({ kind, itemId, personId: null })
      return personId ? ok({ kind, itemId, personId }) : refuse('no-person')
    default:
      return refuse('malformed')
  }
}

function readDecision(form: Fields, itemId: AgendaItemId, propose: Propose): Result<Doing, FormRefusal> {
  const outcome = oneOf(textOf(form, 'udfald'), outcomes)
  if (!outcome) return refuse('no-outcome')
  const referredTo = parseId<CommitteeId>(textOf(form, 'udvalg')) ?? null
  const postponedTo = parseId<MeetingId>(textOf(form, 'moede')) ?? null
  return ok({
    kind: 'decide',
    itemId,
    answers: readAnswers(form),
    outcome,
    text: textOf(form, 'ordlyd') || propose(outcome, referredTo, postponedTo),
    remark: textOf(form, 'bemaerkning') || null,
    amended: textOf(form, 'aendret') || null,
    referredTo,
    postponedTo,
  })
}

/** `id:version` of each recommendation that is answered; no id for the item as a whole. */
function readAnswers(form: Fields): readonly Answered[] {
  return [...new Set(form.get('svar') ?? [])].map((said) => {
    const [id = '', version = ''] = said.split(':')
    return { recommendationId: parseId(id) ?? null, version: Number(version) || 0 }
  })
}

/** Those whose state is another than the page showed. */
function readMarks(form: Fields): Result<Doing, FormRefusal> {
  const people = namesUnder(form, 'tilstand.').flatMap((id): readonly AttendanceMark[] => {
    const personId = parseId<PersonId>(id)
    const state = oneOf(textOf(form, `tilstand.${id}`), ['present', 'excused', 'absent'])
    if (!personId || !state || state === textOf(form, `var.${id}`)) return []
    return [{ personId, state, version: Number(textOf(form, `v.${id}`)) || 0 }]
  })
  return people.length === 0 ? refuse('nothing-changed') : ok({ kind: 'attend', people })
}

/** `17.40`, `17:40`, `1740` or `9.05` as `hh:mm`. */
export function readTime(text: string): string | undefined {
  const [, hours = '', minutes = ''] = /^(\d{1,2})[.:]?(\d{2})$/.exec(text.trim()) ?? []
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59) return undefined
  return `${hours.padStart(2, '0')}:${minutes}`
}

const versionOf = (form: Fields): number => Number(textOf(form, 'version')) || 0

const oneOf = <T extends string>(text: string, known: readonly T[]): T | undefined =>
  known.find((one) => one === text)
