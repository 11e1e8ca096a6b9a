import type { InitiativeId, UnitId } from '@pejl/domain/plan/initiative.ts'
import type { ActionPlan } from '@pejl/domain/plan/plan.ts'
import { href } from '../routes.ts'
import type { DeskLook } from './desk-look.ts'
import type { DeskAct } from './desk-state.ts'
import { type Draft, withDraft } from './draft.ts'
import type { Changes, SavedPlan } from './saving.ts'

interface Saving {
  readonly plan: ActionPlan
  readonly draft: Draft
  readonly edition: number
  readonly reason: string | null
  readonly look: DeskLook
}

/** Sends what is changed to the server; what came of it, as something that happened at the desk. */
export async function saveDraft({ plan, draft, edition, reason, look }: Saving): Promise<DeskAct> {
  const { t, csrf } = look
  const body = new URLSearchParams({
    csrf,
    udgave: String(edition),
    grund: reason ?? '',
    aendringer: JSON.stringify(changesOf(plan, draft)),
  })
  const response = await fetch(href.savePlan, {
    method: 'POST',
    body,
    headers: { accept: 'application/json' },
  }).catch(() => undefined)
  if (response?.status === 401) return { type: 'failed', said: t.live.signedOut }
  if (!response || (response.status !== 200 && response.status !== 409))
    return { type: 'failed', said: t.live.offline }
  const saved: SavedPlan = await response.json() // our own route's answer
  const { refused, ...now } = saved
  return refused ? { type: 'refused', refused, ...now } : { type: 'saved', said: t.live.saved, ...now }
}

/** What differs, in the words of the route. */
function changesOf(plan: ActionPlan, draft: Draft): Changes {
  const moved = new Set<string>([...Object.keys(draft.starts), ...Object.keys(draft.pins)])
  return {
    moves: withDraft(plan, draft)
      .initiatives.filter(({ id }) => moved.has(id))
      .map(({ id, present, pinned }) => ({ initiativeId: id, startsOn: present?.startsOn ?? null, pinned })),
    // the record's own keys are ids
    loads: Object.entries(draft.loads).map(([id, loads]) => ({
      initiativeId: id as InitiativeId,
      loads: loads.map(({ unitId, points }) => ({ unitId, points: [...points] })),
    })),
    targets: Object.entries(draft.targets).map(([id, targetOn]) => ({
      initiativeId: id as InitiativeId,
      targetOn,
    })),
    bears: Object.entries(draft.bears).map(([id, bears]) => ({ unitId: id as UnitId, ...bears })),
  }
}
