import type { ItemContent } from '@pejl/domain/items/item-version.ts'
import { differText } from '@pejl/domain/strategies/text-difference.ts'
import { Difference } from '@pejl/ui/difference.tsx'
import { formatMoment } from '../desk/dates.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { href } from '../routes.ts'
import type { HistoryProps } from './history-page.tsx'
import { ItemHead, itemTrail } from './item-head.tsx'
import { type ItemTexts, itemTexts } from './texts.ts'

type DifferencePageProps = HistoryProps & {
  /** The changes the two versions stand before; empty: as it is now. */
  readonly ids: { readonly from: string; readonly to: string }
  readonly before: ItemContent
  readonly after: ItemContent
}

/** The difference between two versions of an item, part by part, word for word. */
export function DifferencePage(props: DifferencePageProps) {
  const { visit, item, changes, ids } = props
  const t = itemTexts[visit.language]
  const nameOf = (id: string) => {
    const change = changes.find((one) => one.id === id)
    return change ? t.beforeChange(formatMoment(change.madeAt, visit.language)) : t.nowVersion
  }
  const rows = rowsOf(props, t).filter(({ from, to }) => from !== to)

  return (
    <StaffPage
      visit={visit}
      title={`${t.differenceTitle}: ${item.title}`}
      area="items"
      trail={[
        ...itemTrail(props),
        { label: t.historyTitle, href: href.itemHistory(item.id) },
        { label: t.differenceTitle },
      ]}
    >
      <ItemHead visit={visit} item={item} current="history" />
      <p>
        {nameOf(ids.from)} → {nameOf(ids.to)}
      </p>
      {rows.length === 0 ? <p>{t.differenceSame}</p> : null}
      {rows.map(({ name, from, to }) => (
        <section class="difference-row item-difference" key={name}>
          <h2>{name}</h2>
          <p>
            <Difference segments={differText(from, to)} />
          </p>
        </section>
      ))}
    </StaffPage>
  )
}

interface Row {
  readonly name: string
  readonly from: string
  readonly to: string
}

/** Both versions as text, part by part. */
function rowsOf(props: DifferencePageProps, t: ItemTexts): readonly Row[] {
  const { before, after, attachments, committees } = props
  const committee = (id: string) => committees.find((one) => one.id === id)?.name ?? ''
  const points = ({ recommendations }: ItemContent) =>
    recommendations
      .map(({ text, addressed }, index) =>
        [
          `${index + 1}. ${text}`,
          ...(addressed.length > 0 ? [`(${addressed.map(committee).join(' → ')})`] : []),
        ].join(' '),
      )
      .join('\n')
  const files = ({ attachments: then }: ItemContent) =>
    then
      .map(({ id, number }) => {
        const known = attachments.find((one) => one.id === id)
        const file = known?.files.find((one) => one.number === number)
        return known ? `${known.title} (${file?.fileName ?? number})` : t.unknownAttachment
      })
      .join('\n')
  const access = ({ access: is }: ItemContent) =>
    [is.access === 'closed' ? t.closed : t.open, is.closedReason, is.neutralTitle]
      .filter((text) => text)
      .join('\n')
  const row = (name: string, of: (content: ItemContent) => string): Row => ({
    name,
    from: of(before),
    to: of(after),
  })
  return [
    row(t.parts.title, ({ title }) => title),
    row(t.responsible, ({ facts }) => facts.responsible ?? ''),
    row(t.recommendedBy, ({ facts }) => facts.recommendedBy ?? ''),
    row(t.parts.access, access),
    ...after.sections.map(({ key, heading }) =>
      row(heading, ({ sections }) => sections.find((one) => one.key === key)?.text ?? ''),
    ),
    row(t.parts.recommendations, points),
    row(t.parts.attachments, files),
  ]
}
