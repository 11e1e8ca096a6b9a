import { Button } from '@pejl/ui/buttons.tsx'
import { ErrorSummary } from '@pejl/ui/error-summary.tsx'
import { TextField } from '@pejl/ui/fields.tsx'
import { Notice } from '@pejl/ui/notice.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { BarePage } from '../frame/refusal-page.tsx'
import type { Language } from '../language.ts'
import { href } from '../routes.ts'
import { type SignInRefusal, texts } from './texts.ts'

interface SignInPageProps {
  readonly language: Language
  readonly municipality: string
  readonly token: string
  readonly next: string | undefined
  readonly username: string
  readonly refusal?: SignInRefusal
  readonly done?: 'signedOut' | 'newPassword' | undefined
}

export function SignInPage(props: SignInPageProps) {
  const t = texts[props.language]
  const { refusal } = props

  return (
    <BarePage title={t.title} language={props.language} municipality={props.municipality}>
      <PageHead picture kind={props.municipality} heading={t.title} lead={t.lead} />
      <div class="narrow sign-in">
        {props.done ? (
          <Notice kind="success" live>
            <p>{t[props.done]}</p>
          </Notice>
        ) : null}
        <ErrorSummary
          heading={t.problem}
          errors={refusal ? [{ text: t.refusals[refusal], fieldId: fieldOf(refusal) }] : []}
        />
        <form method="post" action={href.signIn()}>
          <input type="hidden" name="csrf" value={props.token} />
          {props.next ? <input type="hidden" name="naeste" value={props.next} /> : null}
          <TextField
            id="brugernavn"
            label={t.username}
            value={props.username}
            autocomplete="username"
            width="full"
          />
          <TextField
            id="adgangskode"
            label={t.password}
            type="password"
            autocomplete="current-password"
            width="full"
          />
          <Button>{t.submit}</Button>
        </form>
      </div>
    </BarePage>
  )
}

const fieldOf = (refusal: SignInRefusal): string =>
  refusal === 'missing' || refusal === 'too-many' ? 'brugernavn' : 'adgangskode'
