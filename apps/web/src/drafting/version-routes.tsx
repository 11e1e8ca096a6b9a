import { adoptVersion, expireVersion } from '@pejl/actions/drafting/adopt-version.ts'
import { sendToHearing } from '@pejl/actions/drafting/send-to-hearing.ts'
import type { Day } from '@pejl/domain/common/day.ts'
import { parseId, type StrategyId } from '@pejl/domain/common/id.ts'
import { missingIn } from '@pejl/domain/strategies/tidy-content.ts'
import { listCommitteesForStaff } from '@pejl/store/committee-views.ts'
import type { Database } from '@pejl/store/db.ts'
import { listDecisionChoices, listMatterChoices, listStranded } from '@pejl/store/drafting/decision-views.ts'
import { listPassageInputs } from '@pejl/store/drafting/gathering-views.ts'
import {
  type DraftedStrategy,
  findDraftedStrategy,
  findVersion,
  listVersions,
  type StaffVersionView,
} from '@pejl/store/drafting/version-views.ts'
import { type Answer, notFound, page, redirect } from '../desk/answer.ts'
import type { Asked, Desk } from '../desk/desk.ts'
import { doneText } from '../desk/done.ts'
import { type Fields, textOf, textOrNull } from '../desk/fields.ts'
import { href, routes } from '../routes.ts'
import { AdoptPage, type AdoptPageProps, type TypedAdoption } from './adopt-page.tsx'
import { DifferencePage } from './difference-page.tsx'
import { inputsByPassage } from './shown-inputs.ts'
import { VersionPage } from './version-page.tsx'
import { versionTexts } from './version-texts.ts'
import { VersionsPage, type VersionsPageProps } from './versions-page.tsx'

interface VersionNeeds {
  readonly database: Database
  readonly today: () => Day
}

interface Found {
  readonly strategy: DraftedStrategy
  readonly version: StaffVersionView
}

/** A strategy's versions: read, compare, send out, adopt, end. */
export function versionRoutes(desk: Desk, needs: VersionNeeds): void {
  const { database, today } = needs
  const findStrategy = async ({ params }: Asked): Promise<DraftedStrategy | undefined> => {
    const id = parseId<StrategyId>(textOf(params, 'strategy'))
    return id && database.staff((db) => findDraftedStrategy(db, id))
  }
  const numbered = (strategy: DraftedStrategy, number: string) => {
    const wanted = /^\d{1,6}$/.test(number) ? Number(number) : 0
    return database.staff((db) => findVersion(db, strategy.id, wanted))
  }
  const find = async (asked: Asked): Promise<Found | undefined> => {
    const strategy = await findStrategy(asked)
    const version = strategy && (await numbered(strategy, textOf(asked.params, 'number')))
    return strategy && version ? { strategy, version } : undefined
  }
  const showAll = async (
    asked: Asked,
    strategy: DraftedStrategy,
    more: Partial<VersionsPageProps> = {},
    status = 200,
  ): Promise<Answer> =>
    page(
      <VersionsPage
        visit={asked.visit}
        strategy={strategy}
        versions={await database.staff((db) => listVersions(db, strategy.id))}
        today={today()}
        done={doneText(asked, versionTexts)}
        {...more}
      />,
      status,
    )
  const at = ({ strategy, version }: Found, form: Fields) => ({
    strategyId: strategy.id,
    number: version.number,
    version: Number(textOf(form, 'version')) || 0,
  })

  desk(routes.versions, async (asked) => {
    const strategy = await findStrategy(asked)
    return strategy ? showAll(asked, strategy) : notFound
  })
  desk(routes.version, async (asked) => {
    const found = await find(asked)
    return found ? page(<VersionPage visit={asked.visit} {...found} />) : notFound
  })
  desk(routes.difference, async (asked) => {
    const strategy = await findStrategy(asked)
    const from = strategy && (await numbered(strategy, textOf(asked.query, 'fra')))
    const to = strategy && (await numbered(strategy, textOf(asked.query, 'til')))
    if (!strategy || !from || !to) return strategy ? redirect(href.versions(strategy.id)) : notFound
    const inputs = await database.staff((db) => listPassageInputs(db, strategy.id))
    return page(
      <DifferencePage
        visit={asked.visit}
        strategy={strategy}
        from={from}
        to={to}
        inputs={inputsByPassage(inputs, asked.visit.language, Math.max(from.number, to.number))}
      />,
    )
  })
  desk(routes.sendToHearing, async (asked) => {
    const found = await find(asked)
    if (!found) return notFound
    const days = { from: textOrNull(asked.form, 'hoering-fra'), until: textOf(asked.form, 'hoering-til') }
    const sent = await sendToHearing(needs, asked.visit.actor, { ...at(found, asked.form), ...days })
    if (sent.ok) return redirect(`${href.versions(found.strategy.id)}?besked=hoering`)
    const missing = sent.reason === 'unfinished' ? missingIn(found.version.content) : []
    return showAll(asked, found.strategy, { refusal: sent.reason, missing }, 422)
  })
  desk(routes.expire, async (asked) => {
    const found = await find(asked)
    if (!found) return notFound
    const given = { ...at(found, asked.form), on: textOf(asked.form, 'udloeb') }
    const expired = await expireVersion(needs, asked.visit.actor, given)
    if (expired.ok) return redirect(`${href.versions(found.strategy.id)}?besked=udloebet`)
    return showAll(asked, found.strategy, { refusal: expired.reason }, 422)
  })

  const showAdopt = async (
    asked: Asked,
    { strategy, version }: Found,
    matter: string,
    more: Partial<AdoptPageProps> = {},
    status = 200,
  ): Promise<Answer> => {
    const kept = version.content.principles.flatMap(({ objectives }) => objectives.map(({ key }) => key))
    const choices = await database.staff(async (db) => ({
      matters: await listMatterChoices(db, strategy.id),
      decisions: matter === '' ? [] : await listDecisionChoices(db, matter),
      committees: await listCommitteesForStaff(db, today()),
      stranded: await listStranded(db, strategy.id, kept),
    }))
    return page(
      <AdoptPage
        visit={asked.visit}
        strategy={strategy}
        version={version}
        matter={matter}
        typed={nothingTyped}
        {...choices}
        {...more}
      />,
      status,
    )
  }
  desk(routes.adoptPage, async (asked) => {
    const found = await find(asked)
    return found ? showAdopt(asked, found, textOf(asked.query, 'sag')) : notFound
  })
  desk(routes.adopt, async (asked) => {
    const found = await find(asked)
    if (!found) return notFound
    const matter = textOf(asked.form, 'sag')
    const typed = readAdoption(asked.form)
    const decisions = await database.staff((db) => listDecisionChoices(db, matter))
    const chosen = decisions.find(({ id }) => id === typed.decision)
    const adopted = await adoptVersion(needs, asked.visit.actor, {
      ...at(found, asked.form),
      matterNumber: matter,
      committeeId: chosen?.committeeId ?? typed.committeeId,
      decidedOn: chosen?.decidedOn ?? typed.decidedOn,
      quote: chosen?.text ?? (typed.quote || null),
      validFrom: typed.validFrom || null,
      expiresOn: typed.expiresOn || null,
    })
    if (adopted.ok) return redirect(`${href.versions(found.strategy.id)}?besked=vedtaget`)
    return showAdopt(asked, found, matter, { typed, refusal: adopted.reason }, 422)
  })
}

const nothingTyped: TypedAdoption = {
  decision: '',
  committeeId: '',
  decidedOn: '',
  quote: '',
  validFrom: '',
  expiresOn: '',
}

const readAdoption = (form: Fields): TypedAdoption => ({
  decision: textOf(form, 'beslutning'),
  committeeId: textOf(form, 'udvalg'),
  decidedOn: textOf(form, 'besluttet'),
  quote: textOf(form, 'ord'),
  validFrom: textOf(form, 'gaelder-fra'),
  expiresOn: textOf(form, 'udloeber'),
})
