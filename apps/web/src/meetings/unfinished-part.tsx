import type { UnfinishedItem } from '@pejl/store/sittings/unfinished-views.ts'
import { Button } from '@pejl/ui/buttons.tsx'
import { formatDay } from '../desk/dates.ts'
import { mayVisit, type Visit } from '../desk/visit.ts'
import { href } from '../routes.ts'
import type { MeetingTexts } from './texts-da.ts'

interface UnfinishedProps {
  readonly visit: Visit
  readonly t: MeetingTexts
  /** The page it stands on. */
  readonly meetingId: string
  readonly item: UnfinishedItem
}

/** What happens next to an item its meeting did not finish: put on another meeting by one press, or written for another body. */
export function UnfinishedPart(props: UnfinishedProps) {
  const { t, item } = props
  return (
    <div class="unfinished">
      {item.isPostponed ? <Postponed {...props} /> : null}
      {item.sentTo ? <SentOn {...props} sentTo={item.sentTo} /> : null}
      {item.matterId ? (
        <p class="small">
          <a href={href.matterRoute(item.matterId)}>
            {t.seeWay}
            <span class="sr-only">: {item.title}</span>
          </a>
        </p>
      ) : null}
    </div>
  )
}

function Postponed({ visit, t, item, meetingId }: UnfinishedProps) {
  const { carried } = item
  if (carried)
    return (
      <p>
        <a href={href.item(carried.id)}>
          {carried.heldOn ? t.carriedTo(formatDay(carried.heldOn, visit.language)) : t.carriedWaiting}
          <span class="sr-only">: {item.title}</span>
        </a>
      </p>
    )
  if (!mayVisit(visit, 'meet')) return null
  return (
    <CarryOverForm visit={visit} t={t} item={item} meetingId={meetingId} on={item.next?.heldOn ?? null} />
  )
}

/** One press puts it on the agenda of a meeting; null: of none that is planned yet. */
export function CarryOverForm({
  visit,
  t,
  item,
  meetingId,
  on,
}: UnfinishedProps & { readonly on: string | null }) {
  return (
    <form method="post" action={href.carryOver(meetingId)}>
      <input type="hidden" name="csrf" value={visit.csrf} />
      <input type="hidden" name="punkt" value={item.id} />
      <Button kind="secondary" small>
        {on ? t.carryTo(formatDay(on, visit.language)) : t.carryLater}
        <span class="sr-only">: {item.title}</span>
      </Button>
    </form>
  )
}

function SentOn({
  visit,
  t,
  item,
  sentTo,
}: UnfinishedProps & { readonly sentTo: NonNullable<UnfinishedItem['sentTo']> }) {
  const { committee, committeeId, itemId } = sentTo
  if (itemId)
    return (
      <p>
        <a href={href.item(itemId)}>{t.sentBegun(committee)}</a>
      </p>
    )
  if (!mayVisit(visit, 'prepare')) return null
  return (
    <p>
      <a
        href={href.newItem({ matter: item.matterId ?? '', committee: committeeId, from: `item:${item.id}` })}
      >
        {t.sentWrite(committee)}
        <span class="sr-only">: {item.title}</span>
      </a>
    </p>
  )
}
