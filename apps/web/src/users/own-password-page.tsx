import { Button } from '@pejl/ui/buttons.tsx'
import { ErrorSummary } from '@pejl/ui/error-summary.tsx'
import { TextField } from '@pejl/ui/fields.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import type { Visit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { href } from '../routes.ts'
import { texts, type UserRefusal } from './texts.ts'
import { errorOf } from './users-page.tsx'

interface OwnPasswordPageProps {
  readonly visit: Visit
  readonly refusal?: UserRefusal
  readonly done?: string | undefined
}

export function OwnPasswordPage({ visit, refusal, done }: OwnPasswordPageProps) {
  const t = texts[visit.language]

  return (
    <StaffPage visit={visit} title={t.ownTitle} area={null} done={done}>
      <div class="narrow">
        <PageHead heading={t.ownTitle} />
        <ErrorSummary heading={t.problem} errors={refusal ? [errorOf(refusal, t.refusals[refusal])] : []} />
        <form method="post" action={href.ownPassword}>
          <input type="hidden" name="csrf" value={visit.csrf} />
          <TextField
            id="nuvaerende"
            label={t.currentPassword}
            type="password"
            width="full"
            autocomplete="current-password"
          />
          <TextField
            id="adgangskode"
            label={t.newPassword}
            hint={t.passwordHint}
            type="password"
            width="full"
            autocomplete="new-password"
          />
          <TextField id="igen" label={t.repeat} type="password" width="full" autocomplete="new-password" />
          <Button>{t.ownSave}</Button>
        </form>
      </div>
    </StaffPage>
  )
}
