import type { VersionState } from '@pejl/domain/strategies/version-life.ts'
import type { StaffVersion } from '@pejl/store/drafting/version-views.ts'
import { StatusTag, type Tone } from '@pejl/ui/status-tag.tsx'
import { formatDay, formatMoment } from '../desk/dates.ts'
import type { Language } from '../language.ts'
import { href } from '../routes.ts'
import { versionTexts } from './version-texts.ts'

const tones = {
  draft: 'neutral',
  hearing: 'ahead',
  adopted: 'done',
  replaced: 'unknown',
  expired: 'late',
} as const satisfies Record<VersionState, Tone>

export function VersionTag({
  state,
  language,
}: {
  readonly state: VersionState
  readonly language: Language
}) {
  return <StatusTag tone={tones[state]}>{versionTexts[language].states[state]}</StatusTag>
}

/** When a version was written, heard and adopted, in one line. */
export function sayWhen(version: StaffVersion, language: Language): string {
  const t = versionTexts[language]
  const day = (text: string | null) => formatDay(text, language)
  return [
    version.decidedOn ? t.adopted(day(version.decidedOn), version.committee ?? '') : '',
    version.hearingUntil ? t.hearing(day(version.hearingFrom), day(version.hearingUntil)) : '',
    version.validFrom || version.expiresOn ? t.valid(day(version.validFrom), day(version.expiresOn)) : '',
    version.state === 'draft' ? t.saved(formatMoment(version.changedAt, language)) : '',
  ]
    .filter((text) => text !== '')
    .join(' · ')
}

/** The decision that adopted a version, word for word, with the way to it. */
export function AdoptingDecision({
  version,
  language,
}: {
  readonly version: StaffVersion
  readonly language: Language
}) {
  const t = versionTexts[language]
  const { quote, source, matterNumber, decidedOn, committee } = version
  if (quote === null) return null
  const facts = [committee ?? '', formatDay(decidedOn, language), matterNumber ? t.matter(matterNumber) : '']

  return (
    <figure class="adopting-decision">
      <figcaption class="small muted">
        {t.decision}: {facts.filter((text) => text !== '').join(', ')}
      </figcaption>
      <blockquote>{quote}</blockquote>
      {source ? (
        <a class="source-link small" href={href.publicDocument(source.documentId, source.start, source.end)}>
          {t.decisionSource}
        </a>
      ) : null}
    </figure>
  )
}
