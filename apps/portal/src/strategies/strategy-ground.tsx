import type { CommitteeCard } from '@pejl/store/public/committee-views.ts'
import type { StrategyView } from '@pejl/store/public/strategy-views.ts'
import { Danish, useHref, useTexts } from '../frame/language.tsx'
import { Day } from '../frame/said.tsx'
import { strategyTexts } from './texts.ts'

/** Longer lists are folded. */
const mostShown = 6

interface StrategyGroundProps {
  readonly strategy: StrategyView
  readonly committees: readonly Pick<CommitteeCard, 'slug' | 'name'>[]
}

/** What the story is told from: its matters, who treated them, and the documents. */
export function StrategyGround({ strategy: { matters, documents }, committees }: StrategyGroundProps) {
  const [texts, href] = [useTexts(strategyTexts), useHref()]

  return (
    <div class="columns">
      <div>
        <h3>{texts.matters}</h3>
        <ul class="plain-list">
          {matters.map((matter) => (
            <li key={matter.slug}>
              <a href={href.matter(matter.slug)}>
                <Danish>{matter.title}</Danish>
              </a>{' '}
              <span class="muted">{matter.number}</span>
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h3>{texts.committees}</h3>
        <ul class="plain-list">
          {committees.map(({ slug, name }) => (
            <li key={slug}>
              <a href={href.committee(slug)}>
                <Danish>{name}</Danish>
              </a>
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h3>{texts.documents}</h3>
        {documents.length > mostShown ? (
          <details>
            <summary>{texts.allDocuments(documents.length)}</summary>
            <Documents documents={documents} />
          </details>
        ) : (
          <Documents documents={documents} />
        )}
      </div>
    </div>
  )
}

function Documents({ documents }: Pick<StrategyView, 'documents'>) {
  const href = useHref()

  return (
    <ul class="plain-list">
      {documents.map(({ id, title, heldOn }) => (
        <li key={id}>
          <a href={href.document(id)}>
            <Danish>{title}</Danish>
          </a>{' '}
          {heldOn ? (
            <span class="muted">
              <Day day={heldOn} />
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
