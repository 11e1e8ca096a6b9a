import { Button, ButtonRow, LinkButton } from '@pejl/ui/buttons.tsx'
import { ErrorSummary } from '@pejl/ui/error-summary.tsx'
import { FileField } from '@pejl/ui/fields.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { mayVisit, type Visit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { href } from '../routes.ts'
import { texts } from './texts.ts'

export interface SpreadsheetPageProps {
  readonly visit: Visit
  readonly done?: string | undefined
  /** Why the file that was sent cannot be used, as a sentence. */
  readonly refusal?: string | undefined
}

/** The plan as a spreadsheet: out, how to edit it, and in. */
export function SpreadsheetPage({ visit, done, refusal }: SpreadsheetPageProps) {
  const t = texts[visit.language]

  return (
    <StaffPage
      visit={visit}
      title={t.title}
      area="plan"
      done={done}
      trail={[{ label: t.plan, href: href.plan }, { label: t.title }]}
    >
      <PageHead heading={t.title} lead={t.lead} />
      <ErrorSummary errors={refusal ? [{ text: refusal, fieldId: 'regneark' }] : []} />
      <Section id="hent" heading={t.out} lead={<p>{t.outLead}</p>}>
        <ButtonRow>
          <LinkButton href={href.planBook} kind="primary" icon="download">
            {t.book}
          </LinkButton>
          <LinkButton href={href.planCsv} icon="download">
            {t.csv}
          </LinkButton>
        </ButtonRow>
      </Section>
      <Section id="ret" heading={t.edit}>
        <ul class="prose">
          {t.tips.map((tip) => (
            <li key={tip}>{tip}</li>
          ))}
        </ul>
      </Section>
      <Section id="laeg-tilbage" heading={t.in}>
        {mayVisit(visit, 'plan') ? <UploadForm visit={visit} refusal={refusal} /> : <p>{t.onlyPlanners}</p>}
      </Section>
    </StaffPage>
  )
}

/** Chooses a file; what it changes is shown before anything is saved. */
export function UploadForm({ visit, refusal }: Pick<SpreadsheetPageProps, 'visit' | 'refusal'>) {
  const t = texts[visit.language]

  return (
    <form method="post" action={href.spreadsheet} encType="multipart/form-data">
      <input type="hidden" name="csrf" value={visit.csrf} />
      <FileField
        id="regneark"
        label={t.file}
        hint={t.fileHint}
        accept=".xlsx,.xlsm,.csv,.txt,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        {...(refusal ? { error: refusal } : {})}
      />
      <ButtonRow>
        <Button icon="upload">{t.preview}</Button>
      </ButtonRow>
    </form>
  )
}
