import { type ItemLack, lacksOf, tooHardIn } from '@pejl/domain/items/item-life.ts'
import { partId } from './item-form.ts'
import type { ItemPageProps } from './item-props.ts'
import { type ItemTexts, itemTexts } from './texts.ts'

/** What an item lacks before it can be ready, each with the way to its field; and what is hard to read. */
export function LacksPart({
  visit,
  item,
  template,
  linked,
}: Pick<ItemPageProps, 'visit' | 'item' | 'template'> & { readonly linked: boolean }) {
  const t = itemTexts[visit.language]
  const lacks = lacksOf(item, template?.sections ?? [])
  const hard = tooHardIn(item, template?.sections ?? [])
  if (lacks.length === 0 && hard.length === 0) return null

  return (
    <section class="item-lacks" aria-labelledby="mangler">
      <h2 id="mangler">{lacks.length > 0 ? t.lacks : t.hard}</h2>
      <ul>
        {lacks.map((lack) => (
          <li key={lackText(lack, t)}>
            {linked ? <a href={`#${fieldOf(lack)}`}>{lackText(lack, t)}</a> : lackText(lack, t)}
          </li>
        ))}
        {hard.map(({ key, heading, lix, most }) => (
          <li key={key} class="muted">
            {t.tooHard(heading, lix, most)}
          </li>
        ))}
      </ul>
    </section>
  )
}

export function lackText(lack: ItemLack, t: ItemTexts): string {
  switch (lack.kind) {
    case 'section':
      return t.lackSection(lack.heading)
    case 'recommendation':
      return t.lackRecommendation
    case 'recommended-by':
      return t.lackRecommendedBy
    case 'responsible':
      return t.lackResponsible
  }
}

function fieldOf(lack: ItemLack): string {
  if (lack.kind === 'section') return partId(`section:${lack.key}`)
  return lack.kind === 'recommendation' ? 'indstilling' : partId(lack.kind)
}
