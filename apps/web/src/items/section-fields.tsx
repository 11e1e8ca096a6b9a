import type { ItemSection } from '@pejl/domain/items/item.ts'
import { TextArea } from '@pejl/ui/fields.tsx'
import { formatMoment } from '../desk/dates.ts'
import { draftTexts } from '../drafting/draft-texts.ts'
import { LixNote } from '../drafting/lix-note.tsx'
import { partId, textName } from './item-form.ts'
import type { ItemPageProps } from './item-props.ts'
import { PartField } from './part-field.tsx'
import { itemTexts } from './texts.ts'

/** Each section of an item in a field of its own, with its readability and who last wrote in it beside. */
export function SectionFields(props: ItemPageProps) {
  return (
    <>
      {props.item.sections.map((section) => (
        <SectionField key={section.key} section={section} {...props} />
      ))}
    </>
  )
}

function SectionField({
  visit,
  item,
  template,
  unsaved,
  section,
}: ItemPageProps & { readonly section: ItemSection }) {
  const t = itemTexts[visit.language]
  const part = `section:${section.key}`
  const mine = unsaved?.find((one) => one.part === part)
  const wanted = template?.sections.find(({ key }) => key === section.key)
  const shown = mine?.typed ?? section.text
  const hint = [wanted?.hint, wanted?.required ? t.required : null].filter((text) => text).join(' · ')

  return (
    <PartField
      part={part}
      now={section.text}
      unsaved={mine}
      t={t}
      notes={
        <>
          <LixNote of={[partId(part)]} text={shown} t={draftTexts[visit.language]} />
          {wanted?.mostLix ? <p class="small muted">{t.mostLix(wanted.mostLix)}</p> : null}
          <p class="small muted" data-part-changed>
            {section.changedBy === item.madeBy && section.version === 1
              ? ''
              : t.changedBy(section.changedBy, formatMoment(section.changedAt, visit.language))}
          </p>
        </>
      }
    >
      <TextArea
        id={partId(part)}
        name={textName(part)}
        label={section.heading}
        rows={Math.min(24, Math.max(5, Math.ceil(shown.length / 90) + 1))}
        value={shown}
        {...(hint === '' ? {} : { hint })}
      />
    </PartField>
  )
}
