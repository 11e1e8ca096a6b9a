import { judgeCommitment } from '@pejl/actions/judge-commitment.ts'
import { proposeAllEvidence } from '@pejl/actions/propose-evidence.ts'
import { addEvidence, dismissEvidence, linkEvidence } from '@pejl/actions/settle-evidence.ts'
import type { Day } from '@pejl/domain/common/day.ts'
import { type CommitmentId, parseId } from '@pejl/domain/common/id.ts'
import { standings } from '@pejl/domain/follow-up/commitment.ts'
import {
  findCommitmentForStaff,
  listCommitmentsForStaff,
  listEvidenceCandidates,
  listStandingsForStaff,
  type StaffCommitment,
  type StaffStanding,
} from '@pejl/store/commitment-views.ts'
import type { Database } from '@pejl/store/db.ts'
import { type Answer, notFound, page, redirect } from '../desk/answer.ts'
import type { Asked, Desk } from '../desk/desk.ts'
import { doneText } from '../desk/done.ts'
import { textOf } from '../desk/fields.ts'
import { pageNumber } from '../desk/page-number.ts'
import { href, routes } from '../routes.ts'
import { emptyEvidence, readEvidence, readVerdict } from './commitment-form.ts'
import { CommitmentPage } from './commitment-page.tsx'
import type { CommitmentPageProps } from './commitment-props.ts'
import { type CommitmentFilter, CommitmentsPage, commitmentFilters } from './commitments-page.tsx'
import { texts } from './texts.ts'

interface CommitmentNeeds {
  readonly database: Database
  readonly today: () => Day
  readonly now: () => Date
}

const onePage = 100

/** The ledger: what was promised, the evidence for it, and what people say of it. */
export function commitmentsRoutes(desk: Desk, needs: CommitmentNeeds): void {
  const { database, today } = needs
  const find = async ({ params }: Asked): Promise<StaffCommitment | undefined> => {
    const id = parseId<CommitmentId>(textOf(params, 'commitment'))
    return id && database.staff((db) => findCommitmentForStaff(db, id, today()))
  }

  desk(routes.commitments, async (asked) => {
    const all = await database.staff((db) => listStandingsForStaff(db, today()))
    const filter = commitmentFilters.find((one) => one === textOf(asked.query, 'stand')) ?? ''
    const wanted = all.filter((one) => belongs(one, filter))
    const number = pageNumber(asked.query)
    const ids = wanted.slice((number - 1) * onePage, number * onePage).map(({ id }) => id)
    const commitments = await database.staff((db) => listCommitmentsForStaff(db, today(), ids))
    return page(
      <CommitmentsPage
        visit={asked.visit}
        filter={filter}
        counts={countsOf(all)}
        commitments={commitments}
        page={number}
        pages={Math.max(number, Math.ceil(wanted.length / onePage))}
        done={doneText(asked, texts)}
      />,
    )
  })
  desk(routes.proposeEvidence, async ({ visit }) => {
    await proposeAllEvidence(needs, visit.actor)
    return redirect(`${href.commitmentsOf('forslag')}&besked=fundet`)
  })

  const show = async (
    asked: Asked,
    commitment: StaffCommitment,
    more: Partial<CommitmentPageProps>,
    status = 200,
  ): Promise<Answer> => {
    const about = textOf(asked.query, 'soeg').slice(0, 100)
    const candidates = await database.staff((db) =>
      listEvidenceCandidates(db, commitment.id, { about, limit: 20 }),
    )
    const evidence = { ...emptyEvidence, itemId: textOf(asked.query, 'punkt') }
    return page(
      <CommitmentPage
        visit={asked.visit}
        commitment={commitment}
        about={about}
        candidates={candidates}
        typed={evidence}
        done={doneText(asked, texts)}
        {...more}
      />,
      status,
    )
  }

  desk(routes.commitment, async (asked) => {
    const commitment = await find(asked)
    return commitment ? show(asked, commitment, {}) : notFound
  })
  desk(routes.judgeEvidence, async (asked) => {
    const commitment = await find(asked)
    const evidenceId = textOf(asked.params, 'evidence')
    if (!commitment?.evidence.some(({ id }) => id === evidenceId)) return notFound
    const isLinked = textOf(asked.form, 'svar') === 'ja'
    const act = isLinked ? linkEvidence : dismissEvidence
    const said = await act({ database }, asked.visit.actor, { evidenceId })
    if (!said.ok) return show(asked, commitment, { refusal: said.reason }, 409)
    return redirect(`${href.commitment(commitment.id)}?besked=${isLinked ? 'godtaget' : 'afvist'}`)
  })
  desk(routes.addEvidence, async (asked) => {
    const commitment = await find(asked)
    if (!commitment) return notFound
    const typed = readEvidence(asked.form)
    const added = await addEvidence({ database }, asked.visit.actor, {
      commitmentId: commitment.id,
      ...typed,
    })
    if (added.ok) return redirect(`${href.commitment(commitment.id)}?besked=tilfoejet`)
    return show(asked, commitment, { refusal: added.reason, typed, at: 'evidence' }, 422)
  })
  desk(routes.judgeCommitment, async (asked) => {
    const commitment = await find(asked)
    if (!commitment) return notFound
    const typed = readVerdict(asked.form)
    if (!typed) return show(asked, commitment, { refusal: 'verdict-missing', at: 'verdict' }, 422)
    const given = { commitmentId: commitment.id, ...typed }
    const judged = await judgeCommitment({ database }, asked.visit.actor, given)
    if (judged.ok) return redirect(`${href.commitment(commitment.id)}?besked=stilling`)
    const latest = (await find(asked)) ?? commitment
    return show(asked, latest, { refusal: judged.reason, verdict: typed, at: 'verdict' }, 422)
  })
}

function belongs(one: StaffStanding, filter: CommitmentFilter): boolean {
  if (filter === '') return true
  if (filter === 'forslag') return one.hasProposal
  return one.report.standing === filter
}

function countsOf(all: readonly StaffStanding[]): Record<CommitmentFilter, number> {
  const count = (filter: CommitmentFilter) => all.filter((one) => belongs(one, filter)).length
  const each = standings.map((standing) => [standing, count(standing)] as const)
  // one count for each filter there is
  return { '': all.length, forslag: count('forslag'), ...Object.fromEntries(each) } as Record<
    CommitmentFilter,
    number
  >
}
