import { Icon } from './icons.tsx'
import { NameMark } from './name-mark.tsx'
import type { Municipality, NavLink, PageLink, SearchForm, SignedIn } from './page-links.ts'
import { useWords } from './words.ts'

type HeaderProps = {
  readonly municipality: Municipality
  readonly nav: readonly NavLink[]
  readonly user?: SignedIn
  readonly signIn?: PageLink
  readonly search?: SearchForm
}

/** The public header: the municipality and the name mark, search, and the main menu. */
export function PortalHeader({ municipality, nav, user, signIn, search }: HeaderProps) {
  return (
    <header class="site-header">
      <div class="site-header-inner container">
        <Logo municipality={municipality} />
        {search ? <SearchBox search={search} /> : null}
        {user ? <UserMenu user={user} /> : null}
        {!user && signIn ? (
          <a class="function-link sign-in" href={signIn.href}>
            <Icon name="lock" />
            {signIn.label}
          </a>
        ) : null}
      </div>
      <Menu nav={nav} />
    </header>
  )
}

/** The staff header: one dense dark row, so that nobody mistakes the workplace for the public window. */
export function WorkHeader({ municipality, nav, user, search }: HeaderProps) {
  return (
    <header class="work-header">
      <div class="work-header-inner">
        <Logo municipality={municipality} />
        <Menu nav={nav} />
        {search ? <SearchBox search={search} /> : null}
        {user ? <UserMenu user={user} /> : null}
      </div>
    </header>
  )
}

function Logo({ municipality }: { readonly municipality: Municipality }) {
  return (
    <a class="logo" href={municipality.href}>
      {municipality.logo ? <img class="logo-image" src={municipality.logo} alt="" /> : null}
      <NameMark />
      <span class="sr-only">Pejl</span>
      <span class="logo-municipality">{municipality.label}</span>
    </a>
  )
}

/** The links twice: in a row on wide screens, folded into a details element on phones; one of them is never shown. */
function Menu({ nav }: { readonly nav: readonly NavLink[] }) {
  const words = useWords()
  if (nav.length === 0) return null

  return (
    <>
      <nav class="nav nav-row" aria-label={words.mainMenu}>
        <MenuLinks nav={nav} />
      </nav>
      <details class="nav-fold">
        <summary>
          <Icon name="menu" />
          {words.menu}
        </summary>
        <nav class="nav" aria-label={words.mainMenu}>
          <MenuLinks nav={nav} />
        </nav>
      </details>
    </>
  )
}

function MenuLinks({ nav }: { readonly nav: readonly NavLink[] }) {
  return (
    <ul class="mainmenu">
      {nav.map((link) => (
        <li key={link.href}>
          <a class="nav-link" href={link.href} aria-current={link.current ? 'page' : undefined}>
            <span>{link.label}</span>
            {link.count ? <span class="nav-count">{link.count}</span> : null}
          </a>
        </li>
      ))}
    </ul>
  )
}

function SearchBox({ search }: { readonly search: SearchForm }) {
  const words = useWords()

  return (
    <search class="header-search">
      <form class="search" action={search.action} method="get">
        {Object.entries(search.keep ?? {}).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label for="header-search" class="sr-only">
          {words.search}
        </label>
        <input
          class="form-input"
          id="header-search"
          name="q"
          type="search"
          value={search.value}
          placeholder={words.searchFor}
        />
        <button class="button button-search" type="submit">
          <Icon name="search" />
          <span class="sr-only">{words.search}</span>
        </button>
      </form>
    </search>
  )
}

function UserMenu({ user }: { readonly user: SignedIn }) {
  const words = useWords()

  return (
    <form class="user-menu" action={user.signOutAction} method="post">
      <input type="hidden" name="csrf" value={user.csrf} />
      <Icon name="user" />
      <p class="user">
        <span class="user-name">{user.name}</span>
        <span class="user-role">{user.role}</span>
      </p>
      <button class="function-link" type="submit">
        {words.signOut}
      </button>
    </form>
  )
}
