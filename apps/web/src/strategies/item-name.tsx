import type { LinkedItem } from '@pejl/store/strategy-views.ts'
import { formatDay } from '../desk/dates.ts'
import type { Language } from '../language.ts'
import { href } from '../routes.ts'
import { texts } from './texts.ts'

/** An item's title, when and where it was on the agenda, and the way to its text. */
export function ItemName({ item, language }: { readonly item: LinkedItem; readonly language: Language }) {
  const facts = [formatDay(item.heldOn, language), item.committee ?? '', item.matterNumber ?? '']

  return (
    <div class="item-name">
      <h3>{item.title}</h3>
      <p class="muted small">{facts.filter((text) => text !== '').join(' · ')}</p>
      <a class="source-link" href={href.review(item.documentId)}>
        {texts[language].source}
        <span class="sr-only">: {item.title}</span>
      </a>
    </div>
  )
}
