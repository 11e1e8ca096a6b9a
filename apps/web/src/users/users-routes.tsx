import { addUser } from '@pejl/actions/add-user.ts'
import type { Passwords } from '@pejl/actions/passwords.ts'
import { setActive } from '@pejl/actions/set-active.ts'
import { changeOwnPassword, setPassword } from '@pejl/actions/set-password.ts'
import { setRole } from '@pejl/actions/set-role.ts'
import { parseId, type UserId } from '@pejl/domain/common/id.ts'
import type { Result } from '@pejl/domain/common/result.ts'
import type { Database } from '@pejl/store/db.ts'
import { findUser, listUsers, type UserView } from '@pejl/store/user-views.ts'
import { type Answer, notFound, page, redirect } from '../desk/answer.ts'
import type { Asked, Desk } from '../desk/desk.ts'
import { doneText } from '../desk/done.ts'
import { textOf } from '../desk/fields.ts'
import { href, routes } from '../routes.ts'
import { OwnPasswordPage } from './own-password-page.tsx'
import { texts, type UserRefusal } from './texts.ts'
import { nobody } from './user-form.ts'
import { UserPage } from './user-page.tsx'
import { UsersPage } from './users-page.tsx'

interface UsersNeeds {
  readonly database: Database
  readonly passwords: Passwords
}

/** People's access, for administrators; and one's own password, for everybody. */
export function usersRoutes(desk: Desk, needs: UsersNeeds): void {
  const { database } = needs
  const all = () => database.staff((db) => listUsers(db))
  const find = async ({ params }: Asked): Promise<UserView | undefined> => {
    const id = parseId<UserId>(textOf(params, 'user'))
    return id && database.staff((db) => findUser(db, id))
  }

  desk(routes.users, async (asked) =>
    page(<UsersPage visit={asked.visit} users={await all()} typed={nobody} done={doneText(asked, texts)} />),
  )
  desk(routes.addUser, async ({ visit, form }) => {
    const typed = {
      username: textOf(form, 'brugernavn').toLowerCase(),
      name: textOf(form, 'navn'),
      role: textOf(form, 'rolle'),
    }
    const added = await addUser(needs, visit.actor, { ...typed, password: passwordOf(form, 'adgangskode') })
    if (added.ok) return redirect(`${href.users}?besked=tilfoejet`)
    return page(<UsersPage visit={visit} users={await all()} typed={typed} refusal={added.reason} />, 422)
  })

  desk(routes.user, async (asked) => {
    const user = await find(asked)
    return user ? page(<UserPage visit={asked.visit} user={user} done={doneText(asked, texts)} />) : notFound
  })
  const change = async (
    asked: Asked,
    done: string,
    act: (user: UserView) => Promise<Result<true, UserRefusal>>,
  ): Promise<Answer> => {
    const user = await find(asked)
    if (!user) return notFound
    const result = await act(user)
    if (result.ok) return redirect(`${href.user(user.id)}?besked=${done}`)
    return page(<UserPage visit={asked.visit} user={user} refusal={result.reason} />, 422)
  }
  desk(routes.setRole, (asked) =>
    change(asked, 'rolle', ({ id }) =>
      setRole(needs, asked.visit.actor, { userId: id, role: textOf(asked.form, 'rolle') }),
    ),
  )
  desk(routes.setPassword, (asked) =>
    change(asked, 'adgangskode', ({ id }) =>
      setPassword(needs, asked.visit.actor, {
        userId: id,
        password: passwordOf(asked.form, 'adgangskode'),
      }),
    ),
  )
  desk(routes.setActive, (asked) => {
    const active = textOf(asked.form, 'aktiv') === 'ja'
    return change(asked, active ? 'aabnet' : 'lukket', ({ id }) =>
      setActive(needs, asked.visit.actor, { userId: id, active }),
    )
  })

  desk(routes.ownPasswordPage, async (asked) =>
    page(<OwnPasswordPage visit={asked.visit} done={doneText(asked, texts)} />),
  )
  desk(routes.ownPassword, async ({ visit, form }) => {
    const password = passwordOf(form, 'adgangskode')
    const changed =
      password === passwordOf(form, 'igen')
        ? await changeOwnPassword(needs, visit.actor, { current: passwordOf(form, 'nuvaerende'), password })
        : { ok: false as const, reason: 'not-alike' as const }
    // all sessions have ended, this one too
    if (changed.ok) return redirect(`${href.signIn()}?ny=1`)
    return page(<OwnPasswordPage visit={visit} refusal={changed.reason} />, 422)
  })
}

// never trimmed: a blank may be part of it
const passwordOf = (form: Asked['form'], name: string): string => form.get(name)?.at(-1) ?? ''
