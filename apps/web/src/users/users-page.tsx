import { roles } from '@pejl/domain/access/permissions.ts'
import type { UserView } from '@pejl/store/user-views.ts'
import { Button } from '@pejl/ui/buttons.tsx'
import { RadioGroup } from '@pejl/ui/choice-fields.tsx'
import { ErrorSummary } from '@pejl/ui/error-summary.tsx'
import { TextField } from '@pejl/ui/fields.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { StatusTag } from '@pejl/ui/status-tag.tsx'
import { DataTable } from '@pejl/ui/table.tsx'
import type { Visit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { texts as frameTexts } from '../frame/texts.ts'
import { href } from '../routes.ts'
import { texts, type UserRefusal } from './texts.ts'
import { fieldOf, type TypedUser } from './user-form.ts'

interface UsersPageProps {
  readonly visit: Visit
  readonly users: readonly UserView[]
  readonly typed: TypedUser
  readonly refusal?: UserRefusal
  readonly done?: string | undefined
}

/** Everybody who may sign in, and a form to add one. */
export function UsersPage({ visit, users, typed, refusal, done }: UsersPageProps) {
  const t = texts[visit.language]
  const roleNames = frameTexts[visit.language].roles
  const errorAt = (field: string) =>
    refusal !== undefined && fieldOf[refusal] === field ? { error: t.refusals[refusal] } : {}

  return (
    <StaffPage visit={visit} title={t.title} area="users" done={done}>
      <PageHead heading={t.title} lead={t.lead} />
      <ErrorSummary heading={t.problem} errors={refusal ? [errorOf(refusal, t.refusals[refusal])] : []} />
      <DataTable
        caption={t.title}
        columns={(['username', 'name', 'role', 'state'] as const).map((key) => ({
          key,
          heading: t.columns[key],
        }))}
        rows={users.map((user) => ({
          id: `bruger-${user.id}`,
          href: href.user(user.id),
          cells: {
            username: user.username,
            name: user.name,
            role: roleNames[user.role],
            state: (
              <>
                <StatusTag tone={user.active ? 'done' : 'neutral'}>
                  {user.active ? t.active : t.inactive}
                </StatusTag>
                {user.demo ? <> {t.demo}</> : null}
              </>
            ),
          },
        }))}
      />
      <Section id="tilfoej" heading={t.add}>
        <form method="post" action={href.users} class="narrow-form">
          <input type="hidden" name="csrf" value={visit.csrf} />
          <TextField
            id="brugernavn"
            label={t.username}
            hint={t.usernameHint}
            value={typed.username}
            autocomplete="off"
            {...errorAt('brugernavn')}
          />
          <TextField id="navn" label={t.name} value={typed.name} autocomplete="off" {...errorAt('navn')} />
          <RadioGroup
            id="rolle"
            label={t.role}
            value={typed.role}
            choices={roles.map((role) => ({ value: role, label: t.roles[role] }))}
            {...errorAt('rolle')}
          />
          <TextField
            id="adgangskode"
            label={t.password}
            type="password"
            hint={t.passwordHint}
            autocomplete="new-password"
            {...errorAt('adgangskode')}
          />
          <Button>{t.submit}</Button>
        </form>
      </Section>
    </StaffPage>
  )
}

export function errorOf(refusal: UserRefusal, text: string): { text: string; fieldId?: string } {
  const field = fieldOf[refusal]
  return field === undefined ? { text } : { text, fieldId: field }
}
