import type { AddUserRefusal } from '@pejl/actions/add-user.ts'
import type { Role } from '@pejl/domain/access/permissions.ts'
import type { Catalogue } from '../language.ts'

/** Why a person's account was not made or changed. */
export type UserRefusal = AddUserRefusal | 'not-found' | 'last-administrator' | 'wrong' | 'not-alike'

const da = {
  title: 'Brugere',
  lead: 'Hvem der kan logge ind, og hvad deres rolle giver adgang til.',
  columns: { username: 'Brugernavn', name: 'Navn', role: 'Rolle', state: 'Adgang' },
  active: 'Kan logge ind',
  inactive: 'Lukket',
  demo: 'Prøvebruger',
  add: 'Tilføj en bruger',
  username: 'Brugernavn',
  usernameHint: 'Små bogstaver og tal, fx mette.holm',
  name: 'Navn',
  role: 'Rolle',
  password: 'Adgangskode',
  newPassword: 'Ny adgangskode',
  currentPassword: 'Din nuværende adgangskode',
  repeat: 'Ny adgangskode igen',
  passwordHint: 'Mindst 12 tegn. Flere ord efter hinanden er lettere at huske.',
  submit: 'Tilføj',
  roleSave: 'Gem rolle',
  passwordSave: 'Gem adgangskode',
  passwordLead: 'Personen logges ud overalt og skal bruge den nye.',
  close: 'Luk adgangen',
  open: 'Åbn adgangen',
  closeLead: 'Personen kan ikke længere logge ind. Det, personen har gjort, står stadig i loggen.',
  back: 'Alle brugere',
  roles: {
    reader: 'Læser: ser arbejdssiderne, ændrer intet',
    editor: 'Redaktør: indlæser, gennemser, godkender og knytter til strategier',
    secretary: 'Sekretær: retter desuden udvalg, tager stilling til løfter og godtager dokumentation',
    administrator: 'Administrator: alt, også brugere',
  } satisfies Record<Role, string> as Record<Role, string>,
  ownTitle: 'Skift din adgangskode',
  ownSave: 'Skift adgangskode',
  problem: 'Det blev ikke gemt',
  done: {
    tilfoejet: 'Brugeren er tilføjet.',
    rolle: 'Rollen er gemt.',
    adgangskode: 'Adgangskoden er gemt.',
    lukket: 'Adgangen er lukket.',
    aabnet: 'Adgangen er åbnet.',
  } as Readonly<Record<string, string>>,
  refusals: {
    forbidden: 'Din rolle kan ikke ændre brugere.',
    taken: 'Der er allerede en bruger med det brugernavn.',
    'bad-username':
      'Brugernavnet skal have 2 til 80 tegn: små bogstaver, tal, punktum, bindestreg, understregning eller @.',
    'bad-name': 'Skriv personens navn, højst 120 tegn.',
    'bad-role': 'Vælg en af rollerne.',
    'password-too-short': 'Adgangskoden skal have mindst 12 tegn.',
    'password-too-long': 'Adgangskoden må højst have 200 tegn.',
    'not-found': 'Brugeren findes ikke.',
    'last-administrator':
      'Der skal være mindst én administrator, der kan logge ind. Giv en anden rollen først.',
    wrong: 'Din nuværende adgangskode er forkert.',
    'not-alike': 'De to nye adgangskoder er ikke ens.',
  } satisfies Record<UserRefusal, string> as Record<UserRefusal, string>,
}

const en: typeof da = {
  title: 'Users',
  lead: 'Who can sign in and what their role gives access to.',
  columns: { username: 'Username', name: 'Name', role: 'Role', state: 'Access' },
  active: 'Can sign in',
  inactive: 'Closed',
  demo: 'Demo user',
  add: 'Add a user',
  username: 'Username',
  usernameHint: 'Small letters and digits, for instance mette.holm',
  name: 'Name',
  role: 'Role',
  password: 'Password',
  newPassword: 'New password',
  currentPassword: 'Your current password',
  repeat: 'New password again',
  passwordHint: 'At least 12 characters. Several words in a row are easier to remember.',
  submit: 'Add',
  roleSave: 'Save role',
  passwordSave: 'Save password',
  passwordLead: 'The person is signed out everywhere and must use the new one.',
  close: 'Close access',
  open: 'Open access',
  closeLead: 'The person can no longer sign in. What the person has done still stands in the log.',
  back: 'All users',
  roles: {
    reader: 'Reader: sees the staff pages, changes nothing',
    editor: 'Editor: takes in, reviews, accepts and links to strategies',
    secretary: 'Secretary: also corrects committees, judges commitments and accepts evidence',
    administrator: 'Administrator: everything, users included',
  },
  ownTitle: 'Change your password',
  ownSave: 'Change password',
  problem: 'It was not saved',
  done: {
    tilfoejet: 'The user has been added.',
    rolle: 'The role is saved.',
    adgangskode: 'The password is saved.',
    lukket: 'Access is closed.',
    aabnet: 'Access is open.',
  },
  refusals: {
    forbidden: 'Your role cannot change users.',
    taken: 'There is already a user with that username.',
    'bad-username':
      'The username must have 2 to 80 characters: small letters, digits, full stops, hyphens, underscores or @.',
    'bad-name': 'Enter the person’s name, at most 120 characters.',
    'bad-role': 'Choose one of the roles.',
    'password-too-short': 'The password must have at least 12 characters.',
    'password-too-long': 'The password may have at most 200 characters.',
    'not-found': 'There is no such user.',
    'last-administrator':
      'There must be at least one administrator who can sign in. Give another the role first.',
    wrong: 'Your current password is wrong.',
    'not-alike': 'The two new passwords are not alike.',
  },
}

export const texts: Catalogue<typeof da> = { da, en }
