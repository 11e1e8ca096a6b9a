import type { PublicVersion } from '@pejl/store/public/strategy-version-views.ts'
import { useHref, useLanguage, useTexts } from '../frame/language.tsx'
import { versionTexts } from '../versions/texts.ts'
import { whenText } from '../versions/version-pages.tsx'

/** The ways to the strategy's own text, its earlier versions and what it was made of. */
export function StrategyVersions({
  slug,
  versions,
}: {
  readonly slug: string
  readonly versions: readonly PublicVersion[]
}) {
  const [language, texts, href] = [useLanguage(), useTexts(versionTexts), useHref()]
  const [newest] = versions
  const previous = versions[1]

  return (
    <ul class="plain-list">
      {newest ? (
        <li>
          <a href={href.version(slug, newest.number)}>{texts.fullText}</a>{' '}
          <span class="muted">
            {texts.version(newest.number)}, {whenText(newest, language)}
          </span>
        </li>
      ) : null}
      {newest && previous ? (
        <li>
          <a href={`${href.versionAgainst(slug, newest.number, previous.number)}#forskel`}>
            {texts.difference(previous.number, newest.number)}
          </a>
        </li>
      ) : null}
      <li>
        <a href={href.versions(slug)}>{texts.versions}</a>
      </li>
      <li>
        <a href={href.input(slug)}>{texts.input}</a>
      </li>
    </ul>
  )
}
