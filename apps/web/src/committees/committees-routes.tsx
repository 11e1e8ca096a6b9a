import { type EditCommitteeRefusal, editCommittee, mergeCommittees } from '@pejl/actions/edit-committee.ts'
import { nameMunicipality } from '@pejl/actions/name-municipality.ts'
import { parseId } from '@pejl/domain/common/id.ts'
import type { Result } from '@pejl/domain/common/result.ts'
import {
  findCommitteeForStaff,
  listCommitteesForStaff,
  type StaffCommittee,
} from '@pejl/store/committee-views.ts'
import type { Database } from '@pejl/store/db.ts'
import { type Answer, notFound, page, redirect } from '../desk/answer.ts'
import type { Asked, Desk } from '../desk/desk.ts'
import { doneText } from '../desk/done.ts'
import { textOf } from '../desk/fields.ts'
import { href, routes } from '../routes.ts'
import { CommitteePage, type TypedCommittee } from './committee-page.tsx'
import { CommitteesPage } from './committees-page.tsx'
import { texts } from './texts.ts'

/** Committees' data, and the municipality's name. */
export function committeesRoutes(desk: Desk, { database }: { readonly database: Database }): void {
  const all = () => database.staff((db) => listCommitteesForStaff(db))
  const find = async ({ params }: Asked): Promise<StaffCommittee | undefined> => {
    const id = parseId(textOf(params, 'committee'))
    return id && database.staff((db) => findCommitteeForStaff(db, id))
  }

  desk(routes.committees, async (asked) => {
    const municipality = asked.visit.municipality
    const done = doneText(asked, texts)
    return page(
      <CommitteesPage visit={asked.visit} committees={await all()} municipality={municipality} done={done} />,
    )
  })
  desk(routes.renameMunicipality, async ({ visit, form }) => {
    const name = textOf(form, 'navn')
    const named = await nameMunicipality({ database }, visit.actor, { name })
    if (named.ok) return redirect(`${href.committees}?besked=navn`)
    return page(
      <CommitteesPage visit={visit} committees={await all()} municipality={name} refusal={named.reason} />,
      422,
    )
  })

  desk(routes.committee, async (asked) => {
    const committee = await find(asked)
    return committee ? show(asked, committee, committee) : notFound
  })
  const change = async (
    asked: Asked,
    done: string,
    act: (committee: StaffCommittee) => Promise<Result<true, EditCommitteeRefusal>>,
    typed?: TypedCommittee,
  ): Promise<Answer> => {
    const committee = await find(asked)
    if (!committee) return notFound
    const result = await act(committee)
    if (result.ok) return redirect(`${href.committee(committee.id)}?besked=${done}`)
    return show(asked, committee, typed ?? committee, result.reason)
  }
  desk(routes.saveCommittee, (asked) => {
    const typed = {
      name: textOf(asked.form, 'navn'),
      kind: textOf(asked.form, 'slags'),
      abbreviations: textOf(asked.form, 'andre')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    }
    const act = ({ id }: StaffCommittee) =>
      editCommittee({ database }, asked.visit.actor, { committeeId: id, ...typed })
    return change(asked, 'gemt', act, typed)
  })
  desk(routes.mergeCommittee, (asked) =>
    change(asked, 'samlet', ({ id }) =>
      mergeCommittees({ database }, asked.visit.actor, { from: textOf(asked.form, 'fra'), into: id }),
    ),
  )

  async function show(
    asked: Asked,
    committee: StaffCommittee,
    typed: TypedCommittee,
    refusal?: EditCommitteeRefusal,
  ): Promise<Answer> {
    const others = (await all()).filter(({ id }) => id !== committee.id)
    const more = refusal ? { refusal } : { done: doneText(asked, texts) }
    return page(
      <CommitteePage visit={asked.visit} committee={committee} others={others} typed={typed} {...more} />,
      refusal ? 422 : 200,
    )
  }
}
