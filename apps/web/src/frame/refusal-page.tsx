import { ButtonRow, LinkButton } from '@pejl/ui/buttons.tsx'
import { PageFrame } from '@pejl/ui/page-frame.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import type { ComponentChildren } from 'preact'
import type { Visit } from '../desk/visit.ts'
import type { Language } from '../language.ts'
import { href } from '../routes.ts'
import { StaffPage } from './staff-page.tsx'
import { styleAddress } from './style.ts'
import { texts } from './texts.ts'

export type Refusal =
  | 'forbidden'
  | 'notFound'
  | 'foreign'
  | 'expired'
  | 'away'
  | 'full'
  | 'tooLarge'
  | 'malformed'
  | 'fault'

interface RefusalPageProps {
  readonly refusal: Refusal
  readonly language: Language
  readonly visit?: Visit
  /** The number of a fault in the program's log. */
  readonly number?: string
}

/** Why there is no page here, in words that say what to do. */
export function RefusalPage({ refusal, language, visit, number }: RefusalPageProps) {
  const t = texts[language]
  const text = t[refusal].text
  const body = (
    <>
      <PageHead
        heading={t[refusal].title}
        lead={typeof text === 'string' ? text : text(visit ? t.roles[visit.actor.role] : '')}
      />
      {number ? <p class="muted">{number}</p> : null}
      <ButtonRow>
        {refusal === 'expired' ? <NewTab label={t.expired.action} /> : null}
        {refusal === 'expired' ? null : <LinkButton href={href.overview}>{t.back}</LinkButton>}
      </ButtonRow>
    </>
  )
  if (visit)
    return (
      <StaffPage visit={visit} title={t[refusal].title} area={null}>
        {body}
      </StaffPage>
    )
  return (
    <BarePage title={t[refusal].title} language={language}>
      {body}
    </BarePage>
  )
}

const NewTab = ({ label }: { readonly label: string }) => (
  <a class="button button-primary" href={href.signIn()} target="_blank" rel="noopener">
    {label}
  </a>
)

interface BarePageProps {
  readonly title: string
  readonly language: Language
  readonly municipality?: string
  readonly children: ComponentChildren
}

/** A staff page for somebody who is not signed in. */
export function BarePage({ title, language, municipality, children }: BarePageProps) {
  return (
    <PageFrame
      title={title}
      lang={language}
      municipality={{ label: municipality ?? texts[language].work, href: '/' }}
      area="work"
      nav={[]}
      brandStylesheet={styleAddress}
      footer={[{ label: texts[language].publicPages, href: '/' }]}
    >
      {children}
    </PageFrame>
  )
}
