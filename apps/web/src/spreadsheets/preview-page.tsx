import type { ComparedRow } from '@pejl/actions/plan/compare-import.ts'
import type { PlanNames } from '@pejl/papers/spreadsheet/plan-names.ts'
import { Button, ButtonRow, LinkButton } from '@pejl/ui/buttons.tsx'
import { KeyFigures } from '@pejl/ui/key-figures.tsx'
import { Notice } from '@pejl/ui/notice.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import type { Visit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import type { OverLine } from '../plan/over.ts'
import { OverWarning } from '../plan/over-warning.tsx'
import { texts as planTexts } from '../plan/texts.ts'
import { href } from '../routes.ts'
import { ChangedRows, NewRows, StaleRows } from './preview-rows.tsx'
import { texts } from './texts.ts'

export interface PreviewPageProps {
  readonly visit: Visit
  readonly fileName: string
  /** What the file is kept under, and the edition of the plan it was compared with. */
  readonly kept: string
  readonly edition: number
  readonly compared: readonly ComparedRow[]
  readonly ignored: readonly string[]
  readonly names: PlanNames
  readonly refused?: Refused | undefined
}

/** Why it was not saved, when it has been tried: what is in the way, or who would go over a limit by it. */
export type Refused =
  | { readonly text: string }
  | { readonly over: readonly OverLine[]; readonly mayAllow: boolean }

/** The box that says that it is to be saved all the same. */
export const anywayField = 'regneark-alligevel'

/** What a spreadsheet would change, before anything is saved. */
export function PreviewPage(props: PreviewPageProps) {
  const { visit, fileName, compared, ignored, names, refused } = props
  const t = texts[visit.language]
  const title = compared.length === 0 ? t.nothing : t.previewTitle
  const lead = compared.length === 0 ? t.nothingText : t.previewLead(fileName)
  const of = <K extends ComparedRow['kind']>(kind: K) =>
    compared.filter((row): row is Extract<ComparedRow, { kind: K }> => row.kind === kind)
  const rows = { changed: of('changed'), new: of('new'), stale: of('stale') }

  return (
    <StaffPage
      visit={visit}
      title={title}
      area="plan"
      trail={[
        { label: t.plan, href: href.plan },
        { label: t.title, href: href.spreadsheet },
        { label: title },
      ]}
    >
      <PageHead heading={title} lead={lead} />
      {refused && 'text' in refused ? (
        <Notice kind="warning" live>
          <p>{refused.text}</p>
        </Notice>
      ) : null}
      {ignored.length > 0 ? (
        <Notice kind="info">
          <p>
            {t.ignored} {ignored.join(', ')}
          </p>
        </Notice>
      ) : null}
      {compared.length === 0 ? (
        <p>
          <LinkButton href={href.spreadsheet}>{t.cancel}</LinkButton>
        </p>
      ) : (
        <form id="gem-regneark" method="post" action={href.saveSpreadsheet}>
          <input type="hidden" name="csrf" value={visit.csrf} />
          <input type="hidden" name="fil" value={props.kept} />
          <input type="hidden" name="udgave" value={props.edition} />
          {refused && 'over' in refused ? (
            <OverWarning
              id={anywayField}
              lines={refused.over}
              t={planTexts[visit.language]}
              mayAllow={refused.mayAllow}
            />
          ) : null}
          <KeyFigures
            label={t.previewTitle}
            figures={(['changed', 'new', 'stale'] as const).map((kind) => ({
              figure: String(rows[kind].length),
              label: t.counts[kind],
              tone: kind === 'stale' && rows.stale.length > 0 ? 'late' : 'neutral',
            }))}
          />
          <SaveRow visit={visit} />
          <StaleRows rows={rows.stale} names={names} t={t} />
          <ChangedRows rows={rows.changed} names={names} t={t} />
          <NewRows rows={rows.new} t={t} />
          <SaveRow visit={visit} />
        </form>
      )}
    </StaffPage>
  )
}

function SaveRow({ visit }: Pick<PreviewPageProps, 'visit'>) {
  const t = texts[visit.language]

  return (
    <ButtonRow>
      <Button>{t.save}</Button>
      <LinkButton href={href.spreadsheet} kind="tertiary">
        {t.cancel}
      </LinkButton>
      <span class="muted small">{t.saveHint}</span>
    </ButtonRow>
  )
}
