import type { MunicipalityName } from '@pejl/store/public/municipality-views.ts'
import type { BreadcrumbStep } from '@pejl/ui/breadcrumb.tsx'
import { PageFrame } from '@pejl/ui/page-frame.tsx'
import type { ComponentChildren } from 'preact'
import type { Language } from '../language.ts'
import { addresses, inLanguage, paths } from '../routes.ts'
import { frameTexts } from '../texts.ts'
import { LanguageProvider, recordLanguage } from './language.tsx'

export type Room = keyof typeof frameTexts.da.nav

/** What a page says of itself; the frame makes the rest. */
export interface PortalPage {
  readonly language: Language
  readonly title: string
  readonly description: string
  /** The page's one lasting address, without what only changes how it is shown. */
  readonly canonical: string
  /** Where the page in the other language is, when it is not at the canonical address. */
  readonly address?: string
  readonly room?: Room
  /** Steps between the front page and this one; the page itself is the last. */
  readonly steps?: readonly BreadcrumbStep[]
  /** The title is the record's own words, which are Danish. */
  readonly recorded?: boolean
  readonly query?: string
  readonly body: ComponentChildren
}

const rooms: readonly Room[] = [
  'strategies',
  'initiatives',
  'matters',
  'commitments',
  'committees',
  'meetings',
]

export function PortalFrame({ page, municipality }: { page: PortalPage; municipality: MunicipalityName }) {
  const { language, title, description, canonical, address, room, steps = [], recorded, query, body } = page
  const [texts, href] = [frameTexts[language], addresses[language]]
  const isFront = canonical === href.front()
  const footer = texts.footer
  const here = { label: title, lang: recorded ? recordLanguage(language) : undefined }

  return (
    <PageFrame
      title={title}
      lang={language}
      description={description}
      municipality={{ label: municipality.name, href: href.front() }}
      area="portal"
      nav={rooms.map((one) => ({
        label: texts.nav[one],
        href: href.page(paths[one]),
        current: one === room,
      }))}
      search={
        isFront
          ? undefined
          : { action: paths.search, value: query, keep: language === 'da' ? {} : { sprog: language } }
      }
      breadcrumb={isFront ? [] : [{ label: texts.front, href: href.front() }, ...steps, here]}
      footer={[
        { label: footer.help, href: href.page(paths.help) },
        { label: footer.accessibility, href: href.page(paths.accessibility) },
        { label: footer.privacy, href: href.page(paths.privacy) },
        { label: footer.data, href: href.page(paths.data) },
        { label: footer.staff, href: '/arbejde' },
        otherLanguage(language, address ?? canonical),
      ]}
      footerText={municipality.example ? `${footer.text} ${footer.example}` : footer.text}
    >
      <LanguageProvider value={language}>{body}</LanguageProvider>
    </PageFrame>
  )
}

/** The same page in the other language, named in that language. */
const otherLanguage = (language: Language, address: string) =>
  language === 'da'
    ? { label: 'English', href: inLanguage(address, 'en'), lang: 'en' }
    : { label: 'Dansk', href: inLanguage(address, 'da'), lang: 'da' }
