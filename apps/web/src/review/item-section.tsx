import type { Place } from '@pejl/domain/documents/read-item.ts'
import type { Reading } from '@pejl/domain/documents/reading.ts'
import { textOf } from '../desk/fields.ts'
import { DoubtNote, Field } from './field.tsx'
import { markOf, nameOf } from './item-fields.ts'
import { editablePaths, listPaths, singlePaths } from './item-schemas.ts'
import { singleControls } from './layout.ts'
import { markName } from './merge.ts'
import { choicesOf, RowList } from './row-list.tsx'
import type { Shown } from './shown.ts'
import { anchorOf, itemAnchor, singlePlaces } from './source-marks.ts'
import type { ReviewTexts } from './texts.ts'

interface ItemSectionProps {
  readonly reading: Reading
  readonly item: number
  /** Name of the item that stays when others come and go. */
  readonly itemKey: string
  /** The marks the form carries are those of the document as it now is. */
  readonly current: Shown['fields']
  readonly shown: Shown
  readonly t: ReviewTexts
}

/** One agenda item: its fields, its lists, and what the reader was not sure of. */
export function ItemSection({ reading, item, itemKey, current, shown, t }: ItemSectionProps) {
  const read = reading.items[item]
  const places = read ? singlePlaces(reading.text, read) : new Map<string, Place>()
  const own = shown.doubts.flat().filter(({ target }) => target === itemAnchor(item))
  const title = textOf(shown.fields, nameOf(item, 'title'))

  return (
    <section class="review-item" id={itemAnchor(item)} aria-labelledby={`punkt-${item}`}>
      <header class="item-head">
        <p class="item-number">{t.item(item + 1)}</p>
        <h3 id={`punkt-${item}`}>{title || t.untitled}</h3>
      </header>
      <input type="hidden" name={`key.${item}`} value={itemKey} />
      {editablePaths.map((path) => (
        <input key={path} type="hidden" name={markName({ item, path })} value={markOf(current, item, path)} />
      ))}
      {own.map((doubt) => (
        <DoubtNote key={doubt.name} doubt={doubt} shown={shown} t={t} />
      ))}
      <div class="singles">
        {singlePaths.map((path) => {
          const place = places.get(path)
          return (
            <Field
              key={path}
              shown={shown}
              t={t}
              name={nameOf(item, path)}
              label={t.fields[path]}
              control={singleControls[path]}
              choices={choicesOf(t, path)}
              hint={path === 'route' ? t.hints.route : undefined}
              source={place ? `#${anchorOf(`${place.start}-${place.end}`)}` : undefined}
            />
          )
        })}
      </div>
      {listPaths.map((path) => (
        <RowList key={path} shown={shown} t={t} item={item} path={path} />
      ))}
      {shown.locked || reading.items.length < 2 ? null : (
        <button
          class="button button-tertiary button-small"
          type="submit"
          name="do"
          value={`remove-item:${item}`}
        >
          {t.removeItem}
        </button>
      )}
    </section>
  )
}
