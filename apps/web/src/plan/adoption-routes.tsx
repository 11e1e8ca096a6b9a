import { adoptRevision, dropRevision } from '@pejl/actions/plan/adopt-revision.ts'
import { saveRevision } from '@pejl/actions/plan/save-revision.ts'
import { parseId, type StrategyId } from '@pejl/domain/common/id.ts'
import { gridAt } from '@pejl/domain/plan/weeks.ts'
import {
  listCommitteeChoices,
  listMatterChoices,
  listObjectiveChoices,
} from '@pejl/store/plan/choice-views.ts'
import { findEdition, loadPlan } from '@pejl/store/plan/plan-views.ts'
import { listLastReasons } from '@pejl/store/plan/reason-views.ts'
import { findRevision, listRevisions } from '@pejl/store/plan/revision-views.ts'
import { type Answer, notFound, page, redirect } from '../desk/answer.ts'
import type { Asked, Desk } from '../desk/desk.ts'
import { doneText } from '../desk/done.ts'
import { namesUnder, textOf } from '../desk/fields.ts'
import { href, routes } from '../routes.ts'
import { type ActionPlanChoices, choosePlan } from './adoption.ts'
import { AdoptionPage, type AdoptionPageProps } from './adoption-page.tsx'
import { lookOf, type PlanNeeds } from './plan-needs.ts'
import { RevisionPage, type RevisionPageProps } from './revision-page.tsx'
import { texts } from './texts.ts'

/** A plan is adopted through a matter: kept as a revision with its reasons, and then tied to the decision. */
export function adoptionRoutes(desk: Desk, needs: PlanNeeds): void {
  desk(routes.planRevisions, (asked) => showAdoption(asked, needs, { done: doneText(asked, texts) }))
  desk(routes.saveRevision, (asked) => answerSave(asked, needs))
  desk(routes.planRevision, (asked) => showRevision(asked, needs, { done: doneText(asked, texts) }))
  desk(routes.adoptRevision, (asked) => answerAdopt(asked, needs))
  desk(routes.dropRevision, async (asked) => {
    const dropped = await dropRevision(needs, asked.visit.actor, whichOf(asked))
    if (dropped.ok) return redirect(`${href.planRevisions}?besked=opgivet`)
    if (dropped.reason === 'not-found') return notFound
    return showRevision(asked, needs, { refusal: dropped.reason }, 409)
  })
}

async function answerSave(asked: Asked, needs: PlanNeeds): Promise<Answer> {
  const { form, visit } = asked
  const reasons = Object.fromEntries(
    namesUnder(form, 'grund.').map((id) => [id, textOf(form, `grund.${id}`)]),
  )
  const note = textOf(form, 'note')
  const strategyId = textOf(form, 'strategi') || null
  const saved = await saveRevision(needs, visit.actor, { strategyId, note, reasons })
  if (saved.ok) return redirect(`${href.planRevision(saved.value.revisionId)}?besked=revision`)
  if (saved.reason === 'not-found') return notFound
  return showAdoption(asked, needs, { refusal: saved.reason, typed: { note, reasons } }, 422)
}

async function answerAdopt(asked: Asked, needs: PlanNeeds): Promise<Answer> {
  const { form } = asked
  const typed = {
    matter: textOf(form, 'sag'),
    committee: textOf(form, 'udvalg'),
    day: textOf(form, 'dag'),
    quote: textOf(form, 'citat'),
  }
  const adopted = await adoptRevision(needs, asked.visit.actor, {
    ...whichOf(asked),
    matterNumber: typed.matter,
    committeeId: typed.committee,
    decidedOn: typed.day,
    quote: typed.quote || null,
  })
  const id = textOf(asked.params, 'revision')
  if (adopted.ok) return redirect(`${href.planRevision(id)}?besked=vedtaget`)
  if (adopted.reason === 'not-found') return notFound
  return showRevision(asked, needs, { refusal: adopted.reason, typed }, 422)
}

const whichOf = ({ params, form }: Asked) => ({
  revisionId: textOf(params, 'revision'),
  version: Number(textOf(form, 'version')) || 0,
})

async function showAdoption(
  asked: Asked,
  { database, today }: PlanNeeds,
  more: Partial<Pick<AdoptionPageProps, 'done' | 'refusal' | 'typed'>>,
  status = 200,
): Promise<Answer> {
  const said = textOf(asked.query, 'strategi') || textOf(asked.form, 'strategi')
  const strategyId = parseId<StrategyId>(said) ?? null
  const { edition, choices, revisions, reasons } = await database.staff(async (db) => ({
    edition: await findEdition(db),
    choices: {
      plan: await loadPlan(db, gridAt(today())),
      objectives: await listObjectiveChoices(db),
    } satisfies ActionPlanChoices,
    revisions: await listRevisions(db, strategyId),
    reasons: await listLastReasons(db),
  }))
  return page(
    <AdoptionPage
      visit={asked.visit}
      look={lookOf(asked, edition, today())}
      strategyId={strategyId}
      choice={choosePlan(choices, strategyId, revisions, reasons)}
      revisions={revisions}
      done={more.done}
      refusal={more.refusal}
      typed={more.typed ?? null}
    />,
    status,
  )
}

async function showRevision(
  asked: Asked,
  { database, today }: PlanNeeds,
  more: Partial<Pick<RevisionPageProps, 'done' | 'refusal' | 'typed'>>,
  status = 200,
): Promise<Answer> {
  const id = parseId(textOf(asked.params, 'revision'))
  const found = id
    ? await database.staff(async (db) => {
        const revision = await findRevision(db, id)
        return (
          revision && {
            revision,
            edition: await findEdition(db),
            others: await listRevisions(db, revision.strategyId),
            committees: await listCommitteeChoices(db),
            matters: await listMatterChoices(db),
          }
        )
      })
    : undefined
  if (!found) return notFound
  const { edition, ...shown } = found
  return page(
    <RevisionPage
      visit={asked.visit}
      look={lookOf(asked, edition, today())}
      {...shown}
      done={more.done}
      refusal={more.refusal}
      typed={more.typed ?? null}
    />,
    status,
  )
}
