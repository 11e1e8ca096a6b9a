import type { JournalEntry } from '@pejl/store/journal-views.ts'
import { Button, ButtonRow, LinkButton } from '@pejl/ui/buttons.tsx'
import { EmptyState } from '@pejl/ui/empty-state.tsx'
import { TextField } from '@pejl/ui/fields.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import type { Visit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { href } from '../routes.ts'
import { JournalList } from './journal-list.tsx'
import { texts } from './texts.ts'

/** Entries on one page. */
export const mostEntries = 100

interface JournalPageProps {
  readonly visit: Visit
  readonly entries: readonly JournalEntry[]
  readonly actor: string
  readonly isOlder: boolean
}

/** What people and the program have done, newest first. */
export function JournalPage({ visit, entries, actor, isOlder }: JournalPageProps) {
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
        {last && entries.length === mostEntries ? (
          <LinkButton href={href.journalOf({ actor, before: last.id })}>{t.older}</LinkButton>
        ) : null}
      </ButtonRow>
    </StaffPage>
  )
}
