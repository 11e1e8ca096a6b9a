import type { Catalogue } from '../language.ts'

const da = {
  title: 'Log ind',
  lead: 'For medarbejdere i kommunen. De offentlige sider kan læses uden at logge ind.',
  username: 'Brugernavn',
  password: 'Adgangskode',
  submit: 'Log ind',
  signedOut: 'Du er logget ud.',
  newPassword: 'Adgangskoden er skiftet. Log ind med den nye.',
  refusals: {
    missing: 'Skriv både brugernavn og adgangskode.',
    wrong: 'Brugernavn eller adgangskode er forkert.',
    'too-many': 'Der er prøvet for mange gange. Vent et kvarter, og prøv igen.',
    foreign: 'Siden var for gammel, eller browseren gemmer ikke cookies. Prøv igen.',
  },
  problem: 'Du blev ikke logget ind',
}

const en: typeof da = {
  title: 'Sign in',
  lead: 'For the municipality’s staff. The public pages can be read without signing in.',
  username: 'Username',
  password: 'Password',
  submit: 'Sign in',
  signedOut: 'You are signed out.',
  newPassword: 'The password is changed. Sign in with the new one.',
  refusals: {
    missing: 'Enter both username and password.',
    wrong: 'The username or the password is wrong.',
    'too-many': 'Too many attempts. Wait a quarter of an hour and try again.',
    foreign: 'The page was too old, or the browser keeps no cookies. Try again.',
  },
  problem: 'You were not signed in',
}

export type SignInRefusal = keyof typeof da.refusals
export const texts: Catalogue<typeof da> = { da, en }
