import type { Sitting } from '@pejl/domain/sittings/sitting.ts'
import type { ComponentChildren } from 'preact'
import { href } from '../routes.ts'
import { AttendancePanel } from './attendance-panel.tsx'
import { ClosingPanel } from './closing-panel.tsx'
import { ItemPanel } from './item-panel.tsx'
import { itemName, type Place, type SittingLook } from './sitting-look.ts'

interface SittingViewProps {
  readonly sitting: Sitting
  readonly at: Place
  readonly look: SittingLook
  /** What the island has to say: whether all is saved, and what was not taken. */
  readonly notices?: ComponentChildren
}

/** The minutes as they are typed: the items beside the one that is treated. The same with and without script. */
export function SittingView({ sitting, at, look, notices }: SittingViewProps) {
  const item = sitting.items.find(({ id }) => id === at)
  return (
    <div class="sitting">
      <ItemList sitting={sitting} at={at} look={look} />
      <div class="sitting-main">
        {notices}
        {item ? (
          <ItemPanel key={item.id} sitting={sitting} item={item} look={look} />
        ) : at === 'slut' ? (
          <ClosingPanel sitting={sitting} look={look} />
        ) : (
          <AttendancePanel sitting={sitting} look={look} />
        )}
      </div>
    </div>
  )
}

/** Where the minutes can be opened, in the order of the meeting. */
export const placesOf = ({ items }: Sitting): readonly Place[] => [
  'fremmoede',
  ...items.map(({ id }) => id),
  'slut',
]

function ItemList({ sitting, at, look }: Omit<SittingViewProps, 'notices'>) {
  const { t } = look
  return (
    <nav class="sitting-items" aria-label={t.items}>
      <ol>
        <li>
          <Way sitting={sitting} to="fremmoede" at={at}>
            {t.attendance}
          </Way>
        </li>
        {sitting.items.map((item) => {
          const isDecided = item.decisions.length > 0
          return (
            <li key={item.id}>
              {item.heading ? <p class="agenda-heading">{item.heading}</p> : null}
              <Way sitting={sitting} to={item.id} at={at}>
                {itemName(item)}
                {item.access === 'closed' ? ` (${t.closed.toLowerCase()})` : ''}
                <span class={isDecided ? 'sitting-mark is-decided' : 'sitting-mark'}>
                  <span class="sr-only">{isDecided ? t.decided : t.undecided}</span>
                </span>
              </Way>
            </li>
          )
        })}
        <li>
          <Way sitting={sitting} to="slut" at={at}>
            {t.closing}
          </Way>
        </li>
      </ol>
    </nav>
  )
}

function Way({
  sitting,
  to,
  at,
  children,
}: {
  readonly sitting: Sitting
  readonly to: Place
  readonly at: Place
  readonly children: ComponentChildren
}) {
  return (
    <a
      href={href.sitting(sitting.id, to)}
      data-place={to}
      aria-current={to === at ? 'page' : undefined}
      class={to === at ? 'is-here' : undefined}
    >
      {children}
    </a>
  )
}
