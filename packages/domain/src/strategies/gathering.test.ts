import { expect, it } from 'vitest'
import { inputLines, tidyGathering } from './gathering.ts'

it('takes pasted input one a line, each once, with who said it', () => {
  const pasted = `- I spørger os tit, men vi hører aldrig svaret
Forældre: Der går for lang tid

2. Kort svar: ja. Det er for langt
• I spørger os tit, men vi hører aldrig svaret`

  expect(inputLines(pasted, 'Elever')).toEqual([
    { text: 'I spørger os tit, men vi hører aldrig svaret', saidBy: 'Elever' },
    { text: 'Der går for lang tid', saidBy: 'Forældre' },
    { text: 'ja. Det er for langt', saidBy: 'Kort svar' },
  ])
})

it('is no gathering without a title, on a day that does not exist, or with fewer than nobody', () => {
  const given = {
    kind: 'theme-day' as const,
    title: 'Temadag',
    heldOn: '2024-03-14',
    place: '',
    came: 118,
    guests: [
      { label: ' Elever ', isPerson: false },
      { label: ' ', isPerson: true },
    ],
    isOpen: true,
  }

  expect(tidyGathering(given)).toMatchObject({ guests: [{ label: 'Elever', isPerson: false }] })
  expect(tidyGathering({ ...given, title: '' })).toBeUndefined()
  expect(tidyGathering({ ...given, heldOn: '2024-02-31' })).toBeUndefined()
  expect(tidyGathering({ ...given, came: -1 })).toBeUndefined()
})
