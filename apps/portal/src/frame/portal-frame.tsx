import type { MunicipalityName } from '@pejl/store/public/municipality-views.ts'
import type { BreadcrumbStep } from '@pejl/ui/breadcrumb.tsx'
import { PageFrame } from '@pejl/ui/page-frame.tsx'
import type { ComponentChildren } from 'preact'
import { href, paths } from '../routes.ts'
import { texts } from '../texts.ts'

export type Room = keyof typeof texts.nav

/** What a page says of itself; the frame makes the rest. */
export interface PortalPage {
  readonly title: string
  readonly description: string
  /** The page's one lasting address, without what only changes how it is shown. */
  readonly canonical: string
  readonly room?: Room
  /** Steps between the front page and this one; the page itself is the last. */
  readonly steps?: readonly BreadcrumbStep[]
  readonly query?: string
  readonly body: ComponentChildren
}

const rooms: readonly Room[] = ['strategies', 'matters', 'commitments', 'committees', 'meetings']

const footer = [
  { label: texts.footer.help, href: paths.help },
  { label: texts.footer.accessibility, href: paths.accessibility },
  { label: texts.footer.privacy, href: paths.privacy },
  { label: texts.footer.data, href: paths.data },
  { label: texts.footer.staff, href: '/arbejde' },
]

export function PortalFrame({ page, municipality }: { page: PortalPage; municipality: MunicipalityName }) {
  const { title, description, room, steps = [], query, body } = page
  const isFront = page.canonical === paths.front

  return (
    <PageFrame
      title={title}
      description={description}
      municipality={{ label: municipality.name, href: href.front() }}
      area="portal"
      nav={rooms.map((one) => ({ label: texts.nav[one], href: paths[one], current: one === room }))}
      search={isFront ? undefined : { action: paths.search, value: query }}
      breadcrumb={isFront ? [] : [{ label: texts.front, href: href.front() }, ...steps, { label: title }]}
      footer={footer}
      footerText={municipality.example ? `${texts.footer.text} ${texts.footer.example}` : texts.footer.text}
    >
      {body}
    </PageFrame>
  )
}
