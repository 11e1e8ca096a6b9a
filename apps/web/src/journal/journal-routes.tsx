import type { Database } from '@pejl/store/db.ts'
import { type JournalEntry, listJournal } from '@pejl/store/journal-views.ts'
import { Button, ButtonRow, LinkButton } from '@pejl/ui/buttons.tsx'
import { EmptyState } from '@pejl/ui/empty-state.tsx'
import { TextField } from '@pejl/ui/fields.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { page } from '../desk/answer.ts'
import type { Desk } from '../desk/desk.ts'
import { textOf } from '../desk/fields.ts'
import type { Visit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { href, routes } from '../routes.ts'
import { JournalList } from './journal-list.tsx'
import { texts } from './texts.ts'

const onePage = 100

/** The journal, newest first, a hundred at a time. */
export function journalRoutes(desk: Desk, { database }: { readonly database: Database }): void {
  desk(routes.journal, async ({ visit, query }) => {
    const before = textOf(query, 'foer')
    const actor = textOf(query, 'bruger').toLowerCase().slice(0, 80)
    const entries = await database.staff((db) =>
      listJournal(db, {
        limit: onePage,
        ...(before === '' ? {} : { before }),
        ...(actor === '' ? {} : { actor }),
      }),
    )
    return page(<JournalPage visit={visit} entries={entries} actor={actor} isOlder={before !== ''} />)
  })
}

interface JournalPageProps {
  readonly visit: Visit
  readonly entries: readonly JournalEntry[]
  readonly actor: string
  readonly isOlder: boolean
}

function JournalPage({ visit, entries, actor, isOlder }: JournalPageProps) {
  const t = texts[visit.language]
  const last = entries.at(-1)

  return (
    <StaffPage visit={visit} title={t.title} area="journal">
      <PageHead heading={t.title} lead={t.lead} />
      <search>
        <form class="inline-form" method="get" action={href.journal}>
          <TextField id="bruger" label={t.filter} value={actor} />
          <Button kind="secondary">{t.filterSubmit}</Button>
        </form>
      </search>
      {entries.length === 0 ? (
        <EmptyState heading={t.empty} />
      ) : (
        <JournalList entries={entries} language={visit.language} />
      )}
      <ButtonRow>
        {isOlder ? <LinkButton href={href.journalOf({ actor })}>{t.newest}</LinkButton> : null}
        {last && entries.length === onePage ? (
          <LinkButton href={href.journalOf({ actor, before: last.id })}>{t.older}</LinkButton>
        ) : null}
      </ButtonRow>
    </StaffPage>
  )
}
