import { Button } from '@pejl/ui/buttons.tsx'
import { ErrorSummary } from '@pejl/ui/error-summary.tsx'
import { Icon } from '@pejl/ui/icons.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { StatusTag, type Tone } from '@pejl/ui/status-tag.tsx'
import type { Visit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { islandAddress } from '../frame/style.ts'
import { href } from '../routes.ts'
import type { Outcome } from './outcome.ts'
import { texts } from './texts.ts'
import { largestFile } from './uploads.ts'

interface IntakePageProps {
  readonly visit: Visit
  readonly outcomes: readonly Outcome[]
  /** A form was sent without any file. */
  readonly nothingChosen: boolean
}

export function IntakePage({ visit, outcomes, nothingChosen }: IntakePageProps) {
  const t = texts[visit.language]

  return (
    <StaffPage visit={visit} title={t.title} area="intake" scripts={[islandAddress('upload')]}>
      <PageHead heading={t.title} lead={t.lead} />
      <ErrorSummary heading={t.problem} errors={nothingChosen ? [{ text: t.none, fieldId: 'filer' }] : []} />
      <form
        class="upload"
        method="post"
        action={href.intake}
        encType="multipart/form-data"
        data-upload
        data-largest={largestFile}
        data-empty={t.refusals.empty}
        data-too-large={t.refusals['too-large']}
        data-waiting={t.island.waiting}
        data-sending={t.island.sending}
        data-reading={t.island.reading}
        data-lost={t.island.lost}
        data-signed-out={t.island.signedOut}
        data-fault={t.island.fault}
        data-summary={t.island.summary}
      >
        <input type="hidden" name="csrf" value={visit.csrf} />
        <div class="upload-zone" data-upload-zone>
          <Icon name="upload" />
          <label class="upload-label" for="filer">
            {t.choose} <span class="upload-drop">{t.drop}</span>
          </label>
          <p class="muted" id="filer-hint">
            {t.hint}
          </p>
          <input
            class="upload-input"
            type="file"
            id="filer"
            name="filer"
            multiple
            aria-describedby="filer-hint"
          />
          <div class="upload-submit">
            <Button icon="upload">{t.submit}</Button>
          </div>
        </div>
      </form>
      <section class="upload-outcomes" aria-labelledby="udfald">
        <h2 id="udfald" class={outcomes.length === 0 ? 'sr-only' : undefined}>
          {t.outcomes}
        </h2>
        <p class="upload-summary" role="status" data-upload-summary hidden={outcomes.length === 0}>
          {summaryOf(outcomes, t.summary)}
        </p>
        <ul class="upload-list" data-upload-list>
          {outcomes.map((outcome, index) => (
            <li key={index} class="upload-row" data-outcome={outcome.outcome}>
              <strong>{outcome.name}</strong>
              <StatusTag tone={tones[outcome.outcome]}>{t.outcome[outcome.outcome]}</StatusTag>
              <span class="upload-state">{outcome.message}</span>
              {outcome.href ? <a href={outcome.href}>{outcome.link}</a> : null}
            </li>
          ))}
        </ul>
      </section>
    </StaffPage>
  )
}

const tones = { read: 'done', known: 'neutral', refused: 'late' } as const satisfies Record<
  Outcome['outcome'],
  Tone
>

function summaryOf(
  outcomes: readonly Outcome[],
  say: (read: number, known: number, refused: number) => string,
): string {
  const count = (kind: Outcome['outcome']) => outcomes.filter(({ outcome }) => outcome === kind).length
  return outcomes.length === 0 ? '' : say(count('read'), count('known'), count('refused'))
}
