import type { TermRefusal } from '@pejl/actions/committees/begin-term.ts'
import type { ChangeSeatRefusal } from '@pejl/actions/committees/change-seat.ts'
import type { PersonRefusal } from '@pejl/actions/committees/edit-person.ts'
import type { SettingsRefusal } from '@pejl/actions/committees/edit-settings.ts'
import type { PartRefusal } from '@pejl/actions/committees/give-part.ts'
import type { MakeCommitteeRefusal } from '@pejl/actions/committees/make-committee.ts'
import type { NoteRefusal } from '@pejl/actions/committees/trio-notes.ts'
import type { Catalogue } from '../language.ts'

/** Everything that what is done to committees, seats, people and parts may be refused for. */
export type CommitteeRefusal =
  | MakeCommitteeRefusal
  | ChangeSeatRefusal
  | SettingsRefusal
  | PersonRefusal
  | PartRefusal
  | TermRefusal
  | NoteRefusal

const da: Record<CommitteeRefusal, string> = {
  forbidden: 'Din rolle kan ikke gøre det.',
  'not-found': 'Det findes ikke længere.',
  stale: 'En anden har rettet det, siden du åbnede siden. Her er det, som det er nu; skriv din ændring igen.',
  'wrong-name': 'Navnet skal have 2 til 200 tegn.',
  'wrong-kind': 'Vælg en slags.',
  taken: 'Der findes allerede et udvalg, der hedder sådan.',
  'unknown-committee': 'Vælg et udvalg, der findes.',
  'under-itself': 'Et udvalg kan ikke høre under sig selv.',
  'already-seated': 'Personen har allerede en plads i udvalget i nogle af de dage.',
  'unknown-seat': 'Vælg en plads i udvalget, som stedfortræderen er for.',
  'unknown-person': 'Vælg en person, der findes.',
  'same-name': 'Flere hedder sådan. Vælg, hvem af dem det er, eller sæt kryds ved, at det er en anden.',
  'wrong-day': 'Dagen skal findes og ligge inden for pladsens dage.',
  'has-attended': 'Personen har været til et møde, så pladsen kan ikke fjernes. Giv den en sidste dag.',
  'wrong-email': 'Skriv en e-mail som navn@kommune.dk, eller lad feltet stå tomt.',
  'unknown-user': 'Vælg en bruger, der findes og kan logge ind.',
  'user-taken': 'En anden person logger allerede ind som den bruger.',
  'wrong-part': 'Vælg, hvilken adgang brugeren skal have.',
  'wrong-days': 'Perioden skal have en første og en sidste dag, og den sidste skal være efter den første.',
  'already-begun': 'Nogen har allerede en plads, der begynder den dag. Ret pladserne hver for sig.',
  'wrong-text': 'Noten skal have en tekst på højst 20.000 tegn.',
}

const en: typeof da = {
  forbidden: 'Your role cannot do that.',
  'not-found': 'It is no longer there.',
  stale:
    'Somebody else has changed it since you opened the page. This is how it is now; type your change again.',
  'wrong-name': 'The name must have 2 to 200 characters.',
  'wrong-kind': 'Choose a kind.',
  taken: 'There is a committee of that name already.',
  'unknown-committee': 'Choose a committee that is there.',
  'under-itself': 'A committee cannot belong to itself.',
  'already-seated': 'The person has a seat in the committee on some of those days.',
  'unknown-seat': 'Choose a seat in the committee that the substitute is for.',
  'unknown-person': 'Choose a person who is there.',
  'same-name': 'Several are called that. Choose which one, or say that it is another.',
  'wrong-day': 'The day must be a day within the seat’s days.',
  'has-attended': 'The person has been at a meeting, so the seat cannot be removed. Give it a last day.',
  'wrong-email': 'Write an e-mail address, or leave the field empty.',
  'unknown-user': 'Choose a user who is there and can sign in.',
  'user-taken': 'Another person signs in as that user.',
  'wrong-part': 'Choose which access the user shall have.',
  'wrong-days': 'The term must have a first and a last day, the last after the first.',
  'already-begun': 'Somebody has a seat that begins on that day. Change the seats one by one.',
  'wrong-text': 'The note must have a text of at most 20,000 characters.',
}

export const refusalTexts: Catalogue<typeof da> = { da, en }
