import { type Actor, mayActor, nameOf } from '@pejl/domain/access/actor.ts'
import { parseDay } from '@pejl/domain/common/day.ts'
import { type CommitteeId, parseId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import { parseCalendarRule } from '@pejl/domain/meetings/calendar-rule.ts'
import { removeRule, saveNewRule } from '@pejl/store/committees/rule-store.ts'
import { listParents } from '@pejl/store/committees/settings-store.ts'
import { record } from '@pejl/store/journal.ts'
import { savedTogether } from '../saved-together.ts'
import type { CommitteeNeeds } from './needs.ts'

type RuleFault = Extract<ReturnType<typeof parseCalendarRule>, { ok: false }>['reason']
export type RuleRefusal = 'forbidden' | 'not-found' | 'wrong-days' | RuleFault

/** Adds a rule that a committee's meetings are planned from. Plans nothing. The same rule again is the same rule. */
export async function addCalendarRule(
  { database }: CommitteeNeeds,
  actor: Actor,
  given: {
    readonly committeeId: string
    readonly rule: unknown
    readonly fromOn: string
    readonly toOn: string
  },
): Promise<Result<true, RuleRefusal>> {
  if (!mayActor(actor, 'organise')) return refuse('forbidden')
  const committeeId = parseId<CommitteeId>(given.committeeId)
  if (!committeeId) return refuse('not-found')
  const rule = parseCalendarRule(given.rule)
  if (!rule.ok) return rule
  const fromOn = parseDay(given.fromOn)
  const toOn = given.toOn === '' ? null : parseDay(given.toOn)
  if (!fromOn || toOn === undefined || (toOn !== null && toOn < fromOn)) return refuse('wrong-days')

  return savedTogether<true, RuleRefusal>(database, async (db) => {
    if (!(await listParents(db)).some(({ id }) => id === committeeId)) return refuse('not-found')
    await saveNewRule(db, committeeId, { rule: rule.value, fromOn, toOn })
    const detail = { rule: rule.value, fromOn, toOn }
    await record(db, {
      actor: nameOf(actor),
      event: 'rule-added',
      kind: 'committee',
      subject: committeeId,
      detail,
    })
    return ok(true)
  })
}

/** Takes a rule away. Meetings that were planned from it stay. */
export async function removeCalendarRule(
  { database }: CommitteeNeeds,
  actor: Actor,
  given: { readonly committeeId: string; readonly ruleId: string },
): Promise<Result<true, 'forbidden' | 'not-found'>> {
  if (!mayActor(actor, 'organise')) return refuse('forbidden')
  const [committeeId, ruleId] = [parseId<CommitteeId>(given.committeeId), parseId(given.ruleId)]
  if (!committeeId || !ruleId) return refuse('not-found')
  return savedTogether<true, 'forbidden' | 'not-found'>(database, async (db) => {
    if (!(await removeRule(db, committeeId, ruleId))) return refuse('not-found')
    const detail = { rule: ruleId }
    await record(db, {
      actor: nameOf(actor),
      event: 'rule-removed',
      kind: 'committee',
      subject: committeeId,
      detail,
    })
    return ok(true)
  })
}
