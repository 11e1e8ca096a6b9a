import type { EditMatterRefusal } from '@pejl/actions/matters/make-matter.ts'
import { type CommitteeId, parseId, type StrategyId } from '@pejl/domain/common/id.ts'
import type { TypedMatter } from '@pejl/domain/matters/matter-text.ts'
import type { StaffMatterView } from '@pejl/store/matters/matter-views.ts'
import { type Fields, textOf } from '../desk/fields.ts'

export type MatterForm = TypedMatter & { readonly number: string }

/** A matter as typed. */
export function readMatter(fields: Fields): MatterForm {
  return {
    number: textOf(fields, 'nummer'),
    title: textOf(fields, 'titel'),
    committeeId: parseId<CommitteeId>(textOf(fields, 'udvalg')) ?? null,
    responsible: textOf(fields, 'ansvarlig'),
    strategyId: parseId<StrategyId>(textOf(fields, 'strategi')) ?? null,
    isClosed: textOf(fields, 'adgang') === 'lukket',
    reason: textOf(fields, 'grund'),
    neutralTitle: textOf(fields, 'neutral'),
    announced: textOf(fields, 'annonceret') !== '',
  }
}

/** A matter as its form is opened. */
export const formOf = (matter: StaffMatterView): MatterForm => ({
  number: matter.number ?? '',
  title: matter.title,
  committeeId: matter.committeeId,
  responsible: matter.responsible ?? '',
  strategyId: matter.strategyId,
  isClosed: !matter.isOpen,
  reason: matter.closedReason ?? '',
  neutralTitle: matter.neutralTitle ?? '',
  announced: matter.announced,
})

/** Which field a refusal is of; none for one of the whole form. */
export const fieldOf: Partial<Record<EditMatterRefusal, string>> = {
  taken: 'nummer',
  'number-missing': 'nummer',
  'number-wrong': 'nummer',
  'title-missing': 'titel',
  'title-long': 'titel',
  'committee-missing': 'udvalg',
  'unknown-committee': 'udvalg',
  'no-part': 'udvalg',
  'responsible-long': 'ansvarlig',
  'unknown-strategy': 'strategi',
  'reason-missing': 'grund',
  'reason-long': 'grund',
  'neutral-missing': 'neutral',
  'neutral-long': 'neutral',
  'neutral-tells': 'neutral',
}
