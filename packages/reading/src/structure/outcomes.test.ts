import { expect, it } from 'vitest'
import { readOutcome } from './outcomes.ts'

it.each([
  ['Godkendt.', 'approved'],
  ['Udvalget tiltrådte indstillingen.', 'approved'],
  ['Vedtaget, idet sagen følges op i foråret.', 'approved'],
  ['Godkendt med den ændring, at punkt 7 udsættes.', 'approved'],
  ['Taget til efterretning.', 'noted'],
  ['Til orientering.', 'noted'],
  ['Drøftet.', 'discussed'],
  ['Udvalget har haft en drøftelse af planen.', 'discussed'],
  ['Udvalget drøftede planen og godkendte indstillingen.', 'approved'],
  ['Drøftet. Sendes i høring i lokaludvalgene.', 'referred'],
  ['Anbefales over for Byrådet.', 'recommended'],
  ['Indstilles til Byrådets godkendelse.', 'recommended'],
  ['Indstillingen anbefales.', 'recommended'],
  ['Sagen udsættes til næste møde.', 'postponed'],
  ['Ændringsforslaget er forkastet.', 'rejected'],
  ['Forslaget blev ikke godkendt.', 'rejected'],
  ['Punkt 4 oversendes til Teknisk Udvalg.', 'referred'],
  ['Intet.', 'other'],
  ['Spørgsmålene blev besvaret.', 'other'],
])('reads "%s" as %s', (words, outcome) => {
  expect(readOutcome(words)).toBe(outcome)
})

it('does not let a voter speak for the committee', () => {
  expect(readOutcome('Godkendt. Liste X kan ikke gå ind for beslutningen.')).toBe('approved')
})
