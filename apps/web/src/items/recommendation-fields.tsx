import type { ItemRecommendation } from '@pejl/domain/items/item.ts'
import { Button } from '@pejl/ui/buttons.tsx'
import { SelectField, TextArea } from '@pejl/ui/fields.tsx'
import { partId, textName } from './item-form.ts'
import type { ItemPageProps } from './item-props.ts'
import { PartField } from './part-field.tsx'
import { itemTexts } from './texts.ts'

/** What is recommended, point by point, each with the committees it goes on to. */
export function RecommendationFields(props: ItemPageProps) {
  const t = itemTexts[props.visit.language]
  const { recommendations } = props.item

  return (
    <>
      {recommendations.map((one, index) => (
        <RecommendationField
          key={one.id}
          one={one}
          isFirst={index === 0}
          isLast={index === recommendations.length - 1}
          {...props}
        />
      ))}
      <p>
        <Button kind="secondary" name="trin" value="ind+">
          {t.addRecommendation}
        </Button>
      </p>
      <p class="small muted">{t.stepsSave}</p>
    </>
  )
}

type RecommendationFieldProps = ItemPageProps & {
  readonly one: ItemRecommendation
  readonly isFirst: boolean
  readonly isLast: boolean
}

function RecommendationField(props: RecommendationFieldProps) {
  const { visit, one, unsaved, isFirst, isLast } = props
  const t = itemTexts[visit.language]
  const part = `recommendation:${one.id}`
  const mine = unsaved?.find((other) => other.part === part)
  const step = (trin: string, words: string) => (
    <Button small kind="tertiary" name="trin" value={`${trin}:${one.id}`}>
      {words}
      <span class="sr-only"> {t.recommendation(one.number)}</span>
    </Button>
  )

  return (
    <fieldset class="bare-fields recommendation-fields" id={`r-${one.id}`}>
      <legend class="sr-only">{t.recommendation(one.number)}</legend>
      <PartField part={part} now={one.text} unsaved={mine} t={t}>
        <TextArea
          id={partId(part)}
          name={textName(part)}
          label={t.recommendation(one.number)}
          rows={2}
          value={mine?.typed ?? one.text}
        />
      </PartField>
      <Addressed {...props} />
      <div class="row-buttons">
        {isFirst ? null : step('op', t.up)}
        {isLast ? null : step('ned', t.down)}
        {step('fjern', t.remove)}
      </div>
    </fieldset>
  )
}

// beyond its own committee; a point seldom passes more than a standing committee, finance and the council
const stops = [0, 1, 2] as const

function Addressed({ visit, item, committees, one, unsaved }: RecommendationFieldProps) {
  const t = itemTexts[visit.language]
  const part = `addressed:${one.id}`
  const others = one.addressed.filter((id) => id !== item.committee.id)
  const mine = unsaved?.find((other) => other.part === part)
  const shown = mine ? mine.typed.split(',') : others
  const choices = [
    { value: '', label: t.addressedNobody },
    ...committees
      .filter(({ id }) => id !== item.committee.id)
      .map(({ id, name }) => ({ value: id, label: name })),
  ]

  return (
    <PartField part={part} now={others.join(',')} unsaved={mine} t={t}>
      <div class="addressed-row">
        {stops
          .filter((stop) => stop <= shown.length)
          .map((stop) => (
            <SelectField
              key={stop}
              id={`${partId(part)}-${stop}`}
              name={textName(part)}
              label={stop === 0 ? t.addressed(one.number) : t.addressedStop(one.number, stop + 1)}
              value={shown[stop] ?? ''}
              choices={choices}
            />
          ))}
      </div>
    </PartField>
  )
}
