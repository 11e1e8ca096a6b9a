import { roles } from '@pejl/domain/access/permissions.ts'
import type { UserView } from '@pejl/store/user-views.ts'
import { Button } from '@pejl/ui/buttons.tsx'
import { RadioGroup } from '@pejl/ui/choice-fields.tsx'
import { ErrorSummary } from '@pejl/ui/error-summary.tsx'
import { TextField } from '@pejl/ui/fields.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { StatusTag } from '@pejl/ui/status-tag.tsx'
import type { Visit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { href } from '../routes.ts'
import { texts, type UserRefusal } from './texts.ts'
import { fieldOf } from './user-form.ts'
import { errorOf } from './users-page.tsx'

interface UserPageProps {
  readonly visit: Visit
  readonly user: UserView
  readonly refusal?: UserRefusal
  readonly done?: string | undefined
}

/** One person's access: role, password, whether they may sign in. */
export function UserPage({ visit, user, refusal, done }: UserPageProps) {
  const t = texts[visit.language]
  const errorAt = (field: string) =>
    refusal !== undefined && fieldOf[refusal] === field ? { error: t.refusals[refusal] } : {}

  return (
    <StaffPage
      visit={visit}
      title={user.name}
      area="users"
      done={done}
      trail={[{ label: t.title, href: href.users }, { label: user.name }]}
    >
      <PageHead heading={user.name} lead={user.username}>
        <StatusTag tone={user.active ? 'done' : 'neutral'}>{user.active ? t.active : t.inactive}</StatusTag>
      </PageHead>
      <ErrorSummary heading={t.problem} errors={refusal ? [errorOf(refusal, t.refusals[refusal])] : []} />
      <Section id="h-rolle" heading={t.role}>
        <form method="post" action={href.role(user.id)}>
          <input type="hidden" name="csrf" value={visit.csrf} />
          <RadioGroup
            id="rolle"
            label={t.role}
            value={user.role}
            choices={roles.map((role) => ({ value: role, label: t.roles[role] }))}
            {...errorAt('rolle')}
          />
          <Button>{t.roleSave}</Button>
        </form>
      </Section>
      <Section id="h-adgangskode" heading={t.password} lead={t.passwordLead}>
        <form method="post" action={href.password(user.id)}>
          <input type="hidden" name="csrf" value={visit.csrf} />
          <TextField
            id="adgangskode"
            label={t.newPassword}
            hint={t.passwordHint}
            type="password"
            autocomplete="new-password"
            {...errorAt('adgangskode')}
          />
          <Button>{t.passwordSave}</Button>
        </form>
      </Section>
      <Section id="h-adgang" heading={t.columns.state} lead={user.active ? t.closeLead : undefined}>
        <form method="post" action={href.active(user.id)}>
          <input type="hidden" name="csrf" value={visit.csrf} />
          <input type="hidden" name="aktiv" value={user.active ? 'nej' : 'ja'} />
          <Button kind={user.active ? 'warning' : 'secondary'}>{user.active ? t.close : t.open}</Button>
        </form>
      </Section>
    </StaffPage>
  )
}
