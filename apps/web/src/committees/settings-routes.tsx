import { beginCommitteeTerm } from '@pejl/actions/committees/begin-term.ts'
import { editCommitteeSettings } from '@pejl/actions/committees/edit-settings.ts'
import { type EditCommitteeRefusal, editCommittee, mergeCommittees } from '@pejl/actions/edit-committee.ts'
import type { Result } from '@pejl/domain/common/result.ts'
import {
  type CommitteeView,
  listCommitteeLines,
  listSeats,
  listTerms,
} from '@pejl/store/committees/detail-views.ts'
import { type Answer, notFound, page, redirect } from '../desk/answer.ts'
import type { Asked, Desk } from '../desk/desk.ts'
import { textOf } from '../desk/fields.ts'
import { href, routes } from '../routes.ts'
import { type CommitteesNeeds, committeeAsked, membersSaid } from './committees-needs.ts'
import { typedDay } from './seat-form.ts'
import { readSettings, settingNames } from './settings-form.ts'
import { SettingsPage, type TypedCommittee } from './settings-page.tsx'
import { TermPage } from './term-page.tsx'
import { errorsOfFaults, type RefusedForm } from './typed-form.ts'

/** How a committee meets, what it is called, which other it is the same as, and its terms. */
export function settingsRoutes(desk: Desk, needs: CommitteesNeeds): void {
  const { database, today } = needs
  const on = async (asked: Asked, act: (committee: CommitteeView) => Promise<Answer>): Promise<Answer> => {
    const committee = await committeeAsked(needs, asked)
    return committee ? act(committee) : notFound
  }
  const show = async (
    asked: Asked,
    committee: CommitteeView,
    more: {
      readonly typed?: TypedCommittee | undefined
      readonly refusal?: EditCommitteeRefusal
      readonly refused?: RefusedForm
    } = {},
  ): Promise<Answer> =>
    page(
      <SettingsPage
        visit={asked.visit}
        t={membersSaid(asked)}
        committee={committee}
        lines={await database.staff((db) => listCommitteeLines(db, today()))}
        typed={more.typed ?? committee}
        refusal={more.refusal}
        refused={more.refused}
      />,
      more.refusal || more.refused ? 422 : 200,
    )

  desk(routes.committeeSettings, (asked) => on(asked, (committee) => show(asked, committee)))
  desk(routes.saveCommitteeSettings, (asked) =>
    on(asked, async (committee) => {
      const saved = await editCommitteeSettings(needs, asked.visit.actor, {
        committeeId: committee.id,
        version: Number(textOf(asked.form, 'version')),
        settings: readSettings(asked.form),
      })
      if (saved.ok) return redirect(`${href.committee(committee.id)}?besked=indstillinger`)
      const t = membersSaid(asked)
      const refused =
        'faults' in saved
          ? { errors: errorsOfFaults(saved.faults, settingNames, t) }
          : { errors: [], text: t.refusals[saved.reason] }
      return show(asked, committee, { refused: { form: 'udvalget', typed: asked.form, ...refused } })
    }),
  )
  const change = (
    asked: Asked,
    done: string,
    act: (committee: CommitteeView) => Promise<Result<true, EditCommitteeRefusal>>,
    typed?: TypedCommittee,
  ): Promise<Answer> =>
    on(asked, async (committee) => {
      const result = await act(committee)
      if (result.ok) return redirect(`${href.committee(committee.id)}?besked=${done}`)
      return show(asked, committee, { typed, refusal: result.reason })
    })
  desk(routes.saveCommittee, (asked) => {
    const typed = {
      name: textOf(asked.form, 'navn'),
      kind: textOf(asked.form, 'slags'),
      abbreviations: textOf(asked.form, 'andre')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    }
    const act = ({ id }: CommitteeView) =>
      editCommittee(needs, asked.visit.actor, { committeeId: id, ...typed })
    return change(asked, 'gemt', act, typed)
  })
  desk(routes.mergeCommittee, (asked) =>
    change(asked, 'samlet', ({ id }) =>
      mergeCommittees(needs, asked.visit.actor, { from: textOf(asked.form, 'fra'), into: id }),
    ),
  )

  const showTerm = async (asked: Asked, committee: CommitteeView, refused?: RefusedForm): Promise<Answer> => {
    const shown = await database.staff(async (db) => ({
      seats: await listSeats(db, committee.id, { unions: true }),
      terms: await listTerms(db),
    }))
    const t = membersSaid(asked)
    return page(
      <TermPage
        visit={asked.visit}
        t={t}
        committee={committee}
        {...shown}
        today={today()}
        refused={refused}
      />,
      refused ? 422 : 200,
    )
  }
  desk(routes.newTerm, (asked) => on(asked, (committee) => showTerm(asked, committee)))
  desk(routes.beginTerm, (asked) =>
    on(asked, async (committee) => {
      const begun = await beginCommitteeTerm(needs, asked.visit.actor, {
        committeeId: committee.id,
        name: textOf(asked.form, 'periode'),
        fromOn: typedDay(textOf(asked.form, 'fra')),
        toOn: typedDay(textOf(asked.form, 'til')),
        carried: asked.form.get('fortsaetter') ?? [],
      })
      if (begun.ok) return redirect(`${href.committee(committee.id)}?besked=periode`)
      const text = membersSaid(asked).refusals[begun.reason]
      const name = begun.reason === 'wrong-name' ? 'periode' : 'fra'
      return showTerm(asked, committee, { form: 'perioden', typed: asked.form, errors: [{ name, text }] })
    }),
  )
}
