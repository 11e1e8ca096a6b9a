import type { Day } from '@pejl/domain/common/day.ts'
import type { Database } from '@pejl/store/db.ts'
import type { Asked } from '../desk/desk.ts'
import { textOf } from '../desk/fields.ts'
import { mayVisit } from '../desk/visit.ts'
import type { DeskLook } from './desk-look.ts'
import { texts } from './texts.ts'

export interface PlanNeeds {
  readonly database: Database
  readonly today: () => Day
}

/** How the plan is looked at, as the address or the form says. */
export function lookOf({ visit, query, form }: Asked, edition: number, today: Day): DeskLook {
  const said = (name: string) => textOf(query, name) || textOf(form, name)
  return {
    by: ['enhed', 'unit'].includes(said('vis')) ? 'unit' : 'objective',
    zoom: ['aar', 'year'].includes(said('tid')) ? 'year' : 'all',
    today,
    edition,
    language: visit.language,
    t: texts[visit.language],
    csrf: visit.csrf,
    mayPlan: mayVisit(visit, 'plan'),
    mayAdopt: mayVisit(visit, 'adopt'),
    mayOrganise: mayVisit(visit, 'organise'),
    hasScript: false,
  }
}
