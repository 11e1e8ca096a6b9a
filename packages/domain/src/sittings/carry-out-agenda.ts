import { ok, type Result, refuse } from '../common/result.ts'
import type { Arranging } from './operation.ts'
import type { AgendaChange, Sitting, SittingItem } from './sitting.ts'

export type ArrangingRefusal =
  | 'agenda-is-adopted'
  | 'no-such-item'
  | 'is-decided'
  | 'is-closed'
  | 'is-open'
  | 'needs-reason'
  | 'adoption-stays'

/**
 * What the committee changes in its agenda. The agenda that was sent out is a draft until the meeting adopts it; moving
 * an item, taking one off, and closing or opening the doors for one is decided then, and not later (resumedatabasen
 * 97.1.1, 02.1.3). Adding an item is done by the server, which knows it.
 */
export function arrange(sitting: Sitting, doing: Arranging): Result<Sitting, ArrangingRefusal> {
  if (isAdopted(sitting)) return refuse('agenda-is-adopted')
  if (doing.kind === 'add-item') {
    const added = sitting.items.find(({ id }) => id === doing.itemId)
    return added
      ? ok(noted(sitting, { kind: 'added', itemId: added.id, title: nameOf(added) }))
      : refuse('no-such-item')
  }
  const item = sitting.items.find(({ id }) => id === doing.itemId)
  if (!item) return refuse('no-such-item')
  if (item.kind === 'agenda-approval') return refuse('adoption-stays')
  if (item.decisions.length > 0) return refuse('is-decided')
  const about = { itemId: item.id, title: nameOf(item) }
  switch (doing.kind) {
    case 'move-item':
      return moveBefore(sitting, item, doing.before)
    case 'take-off':
      return ok(
        noted(
          { ...sitting, items: sitting.items.filter((one) => one !== item) },
          { ...about, kind: 'taken-off' },
        ),
      )
    case 'close-item':
      if (item.access === 'closed') return refuse('is-closed')
      if (doing.reason.trim() === '' || doing.neutralTitle.trim() === '') return refuse('needs-reason')
      return ok(
        noted(
          withItem(renamed(sitting, item, doing.neutralTitle), {
            ...item,
            access: 'closed',
            closedReason: doing.reason,
            neutralTitle: doing.neutralTitle,
            version: item.version + 1,
          }),
          { kind: 'closed', itemId: item.id, title: doing.neutralTitle },
        ),
      )
    case 'open-item':
      if (item.access === 'open') return refuse('is-open')
      return ok(
        noted(
          withItem(sitting, {
            ...item,
            access: 'open',
            closedReason: null,
            neutralTitle: null,
            version: item.version + 1,
          }),
          { kind: 'opened', itemId: item.id, title: item.title },
        ),
      )
  }
}

/** Whether the meeting has decided on its agenda, or has gone on to decide something else without. */
export function isAdopted({ items }: Sitting): boolean {
  const adoption = items.find(({ kind }) => kind === 'agenda-approval')
  return adoption ? adoption.decisions.length > 0 : items.some(({ decisions }) => decisions.length > 0)
}

function moveBefore(
  sitting: Sitting,
  item: SittingItem,
  before: string | null,
): Result<Sitting, ArrangingRefusal> {
  const rest = sitting.items.filter((one) => one !== item)
  const next = rest.find(({ id }) => id === before)
  if (before !== null && !next) return refuse('no-such-item')
  if (next?.kind === 'agenda-approval') return refuse('adoption-stays')
  const at = next ? rest.indexOf(next) : rest.length
  const change = {
    kind: 'moved',
    itemId: item.id,
    title: nameOf(item),
    before: next ? nameOf(next) : null,
    beforeId: next?.id ?? null,
  } as const
  return ok(noted({ ...sitting, items: [...rest.slice(0, at), item, ...rest.slice(at)] }, change))
}

/** The name that may be said aloud: a closed item's neutral one. */
const nameOf = ({ access, title, neutralTitle }: SittingItem): string =>
  access === 'closed' ? (neutralTitle ?? '') : title

const withItem = (sitting: Sitting, item: SittingItem): Sitting => ({
  ...sitting,
  items: sitting.items.map((one) => (one.id === item.id ? item : one)),
})

/** What was changed before is told with the name it may be told by now. */
const renamed = (sitting: Sitting, { id }: SittingItem, name: string): Sitting => ({
  ...sitting,
  agendaChanges: sitting.agendaChanges.map((change) => ({
    ...change,
    ...(change.itemId === id ? { title: name } : {}),
    ...(change.kind === 'moved' && change.beforeId === id ? { before: name } : {}),
  })),
})

/** The newest of a kind about an item counts. */
const noted = (sitting: Sitting, change: AgendaChange): Sitting => ({
  ...sitting,
  agendaChanges: [
    ...sitting.agendaChanges.filter((one) => one.itemId !== change.itemId || one.kind !== change.kind),
    change,
  ],
})
