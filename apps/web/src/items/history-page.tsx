import type { ItemState } from '@pejl/domain/items/item.ts'
import type { ItemChange } from '@pejl/domain/items/item-version.ts'
import { Button } from '@pejl/ui/buttons.tsx'
import { SelectField } from '@pejl/ui/fields.tsx'
import { formatDay, formatMoment } from '../desk/dates.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { href } from '../routes.ts'
import { ItemHead, itemTrail } from './item-head.tsx'
import type { ItemPageProps } from './item-props.ts'
import { itemTexts } from './texts.ts'

export type HistoryProps = ItemPageProps & { readonly changes: readonly ItemChange[] }

/** Every change of an item, the newest first, with the ways to compare any two versions and to go back to one. */
export function HistoryPage(props: HistoryProps) {
  const { visit, item, changes } = props
  const t = itemTexts[visit.language]
  const versions = [
    { value: '', label: t.nowVersion },
    ...changes.map(({ id, madeAt }) => ({
      value: id,
      label: t.beforeChange(formatMoment(madeAt, visit.language)),
    })),
  ]

  return (
    <StaffPage
      visit={visit}
      title={`${t.historyTitle}: ${item.title}`}
      area="items"
      trail={[...itemTrail(props), { label: t.historyTitle }]}
    >
      <ItemHead visit={visit} item={item} current="history" />
      <p>{t.historyLead}</p>
      {changes.length === 0 ? (
        <p class="muted">{t.historyNone}</p>
      ) : (
        <form method="get" action={href.itemDifference(item.id, '')} class="inline-form">
          <SelectField
            id="fra"
            label={t.compareFrom}
            value={changes.at(0)?.id ?? ''}
            choices={versions.slice(1)}
          />
          <SelectField id="til" label={t.compareTo} value="" choices={versions} />
          <Button kind="secondary">{t.compare}</Button>
        </form>
      )}
      <ol class="work-list">
        {changes.map((change) => (
          <Change key={change.id} {...props} change={change} />
        ))}
        {item.postponedFrom ? <Begun {...props} from={item.postponedFrom} /> : null}
      </ol>
    </StaffPage>
  )
}

function Change({ visit, item, change, mayWrite }: HistoryProps & { readonly change: ItemChange }) {
  const t = itemTexts[visit.language]
  const at = formatMoment(change.madeAt, visit.language)
  const about = <span class="sr-only">: {t.beforeChange(at)}</span>

  return (
    <li id={`u-${change.id}`}>
      <div class="work-row">
        <p>
          <strong>{nameOfPart(change, item.sections, t)}</strong>{' '}
          <span class="muted">
            {change.madeBy}, {at}
          </span>
          {change.part === 'state' ? (
            <span class="block small">
              {t.wasState(
                t.states[change.was.state as ItemState] ?? change.was.state,
                change.was.reason ?? '',
              )}
            </span>
          ) : null}
        </p>
        <div class="row-buttons">
          <a class="small" href={href.itemDifference(item.id, change.id)}>
            {t.seeChange}
            {about}
          </a>
          {mayWrite && item.state === 'writing' && change.part !== 'state' ? (
            <form method="post" action={href.restoreItem(item.id, change.id)}>
              <input type="hidden" name="csrf" value={visit.csrf} />
              <Button small kind="tertiary">
                {t.restoreWords}
                {about}
              </Button>
            </form>
          ) : null}
        </div>
      </div>
    </li>
  )
}

/** How it began: as the item a meeting postponed. */
function Begun({
  visit,
  from,
}: HistoryProps & { readonly from: NonNullable<HistoryProps['item']['postponedFrom']> }) {
  const t = itemTexts[visit.language]
  return (
    <li>
      <p>
        <strong>{t.postponedFrom(formatDay(from.heldOn, visit.language))}</strong>
        <span class="block small">
          <a href={href.itemShown(from.id)}>{t.postponedItem}</a>
        </span>
      </p>
    </li>
  )
}

function nameOfPart(
  change: ItemChange,
  sections: HistoryProps['item']['sections'],
  t: (typeof itemTexts)['da'],
): string {
  if (change.part !== 'section') return t.parts[change.part]
  return sections.find(({ key }) => key === change.key)?.heading ?? change.key
}
