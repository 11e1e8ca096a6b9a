import type { UsedPlace } from '@pejl/store/public/document-views.ts'
import { Danish, useHref, useTexts } from '../frame/language.tsx'
import { shortened } from '../frame/said.tsx'
import type { Addresses } from '../routes.ts'
import { documentTexts } from './texts.ts'

interface UsedProps {
  readonly places: readonly UsedPlace[]
  readonly compact?: boolean
}

/** What the record says from this document, each with the way to where it is said. */
export function UsedList({ places, compact = false }: UsedProps) {
  const [texts, href] = [useTexts(documentTexts), useHref()]

  return (
    <ul class="plain-list">
      {places.map((place, at) => (
        <li key={at}>
          <span class="muted">{`${texts.kinds[place.kind]}: `}</span>
          <a href={addressOf(place, href) ?? '#tekst'}>
            <Danish>{shortened(place.text, compact ? 90 : 180)}</Danish>
          </a>
        </li>
      ))}
    </ul>
  )
}

function addressOf({ commitment, strategy, matter, kind }: UsedPlace, href: Addresses): string | undefined {
  if (commitment) return href.commitment(commitment)
  if (strategy) return `${href.strategy(strategy)}${kind === 'event' ? '#historien' : '#pejlemaerker'}`
  return matter ? `${href.matter(matter)}#beslutninger` : undefined
}
