import { makeCommittee } from '@pejl/actions/committees/make-committee.ts'
import type { EditCommitteeRefusal } from '@pejl/actions/edit-committee.ts'
import { nameMunicipality } from '@pejl/actions/name-municipality.ts'
import { listCommitteeLines } from '@pejl/store/committees/detail-views.ts'
import { type Answer, page, redirect } from '../desk/answer.ts'
import type { Asked, Desk } from '../desk/desk.ts'
import { doneText } from '../desk/done.ts'
import { textOf } from '../desk/fields.ts'
import { mayVisit } from '../desk/visit.ts'
import { href, routes } from '../routes.ts'
import { committeeRoutes } from './committee-routes.tsx'
import { type CommitteesNeeds, membersSaid } from './committees-needs.ts'
import { CommitteesPage } from './committees-page.tsx'
import { memberTexts } from './member-texts.ts'
import { peopleRoutes } from './people-routes.tsx'
import { seatRoutes } from './seat-routes.tsx'
import { settingsRoutes } from './settings-routes.tsx'
import type { RefusedForm } from './typed-form.ts'

/** Committees in their tree, and the municipality's name; with all that belongs to one committee. */
export function committeesRoutes(desk: Desk, needs: CommitteesNeeds): void {
  const { database, today } = needs
  const show = async (
    asked: Asked,
    more: {
      readonly municipality?: string
      readonly refusal?: EditCommitteeRefusal
      readonly refused?: RefusedForm
    } = {},
  ): Promise<Answer> => {
    const isRefused = more.refusal !== undefined || more.refused !== undefined
    return page(
      <CommitteesPage
        visit={asked.visit}
        t={membersSaid(asked)}
        lines={await database.staff((db) => listCommitteeLines(db, today()))}
        municipality={more.municipality ?? asked.visit.municipality}
        refusal={more.refusal}
        refused={more.refused}
        may={mayVisit(asked.visit, 'organise')}
        done={isRefused ? undefined : doneText(asked, memberTexts)}
      />,
      isRefused ? 422 : 200,
    )
  }

  desk(routes.committees, (asked) => show(asked))
  desk(routes.renameMunicipality, async (asked) => {
    const name = textOf(asked.form, 'navn')
    const named = await nameMunicipality(needs, asked.visit.actor, { name })
    if (named.ok) return redirect(`${href.committees}?besked=navn`)
    return show(asked, { municipality: name, refusal: named.reason })
  })
  desk(routes.makeCommittee, async (asked) => {
    const made = await makeCommittee(needs, asked.visit.actor, {
      name: textOf(asked.form, 'navn'),
      kind: textOf(asked.form, 'slags'),
      parentId: textOf(asked.form, 'under'),
    })
    if (made.ok) return redirect(`${href.committee(made.value.id)}?besked=oprettet`)
    const text = membersSaid(asked).refusals[made.reason]
    return show(asked, { refused: { form: 'nyt', typed: asked.form, errors: [{ name: 'navn', text }] } })
  })

  committeeRoutes(desk, needs)
  settingsRoutes(desk, needs)
  seatRoutes(desk, needs)
  peopleRoutes(desk, needs)
}
