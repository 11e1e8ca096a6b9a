import type { Permission } from '@pejl/domain/access/permissions.ts'
import { Notice } from '@pejl/ui/notice.tsx'
import { PageFrame } from '@pejl/ui/page-frame.tsx'
import type { ComponentChildren } from 'preact'
import { mayVisit, type Visit } from '../desk/visit.ts'
import { href } from '../routes.ts'
import { styleAddress } from './style.ts'
import { texts } from './texts.ts'

/** The areas of the menu. */
const areas = [
  { key: 'overview', href: href.overview, may: 'see' },
  { key: 'intake', href: href.intake, may: 'take-in' },
  { key: 'queue', href: href.queue, may: 'review' },
  { key: 'matters', href: href.matters, may: 'see' },
  { key: 'items', href: href.items, may: 'see' },
  { key: 'strategies', href: href.strategies, may: 'see' },
  { key: 'meetings', href: href.meetings, may: 'see' },
  { key: 'plan', href: href.plan, may: 'see' },
  { key: 'units', href: href.units, may: 'see' },
  { key: 'commitments', href: href.commitments, may: 'see' },
  { key: 'committees', href: href.committees, may: 'see' },
  { key: 'users', href: href.users, may: 'manage-users' },
  { key: 'journal', href: href.journal, may: 'organise' },
] as const satisfies readonly { readonly key: string; readonly href: string; readonly may: Permission }[]
export type AreaKey = (typeof areas)[number]['key']

export interface StaffPageProps {
  readonly visit: Visit
  readonly title: string
  readonly area: AreaKey | null
  readonly trail?: readonly { readonly label: string; readonly href?: string }[]
  readonly scripts?: readonly string[]
  readonly wide?: boolean
  /** What has just been done, when the page is shown after a form. */
  readonly done?: string | undefined
  readonly children: ComponentChildren
}

/** A staff page: the menu their role gives, what was just done, and the page itself. */
export function StaffPage({ visit, title, area, trail, scripts, wide, done, children }: StaffPageProps) {
  const t = texts[visit.language]
  const other = visit.language === 'da' ? 'en' : 'da'

  return (
    <PageFrame
      title={title}
      lang={visit.language}
      municipality={{ label: visit.municipality, href: '/' }}
      area="work"
      wide={wide ?? false}
      nav={areas
        .filter((entry) => mayVisit(visit, entry.may))
        .map(({ key, href }) => ({ label: t.menu[key], href, current: key === area }))}
      user={{
        name: visit.name,
        role: t.roles[visit.actor.role],
        signOutAction: href.signOut,
        csrf: visit.csrf,
      }}
      breadcrumb={trail ?? []}
      scripts={scripts ?? []}
      brandStylesheet={styleAddress}
      footer={[
        { label: t.publicPages, href: '/' },
        { label: t.ownPassword, href: href.ownPassword },
        { label: t.otherLanguage, href: href.language(other) },
      ]}
    >
      {done ? (
        <Notice kind="success" live>
          <p>{done}</p>
        </Notice>
      ) : null}
      {children}
    </PageFrame>
  )
}
