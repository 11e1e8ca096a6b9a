import { expect, it } from 'vitest'
import { readMatterLine } from './matter-numbers.ts'

it.each([
  ['23/10259 Åben Sag', '23/10259', 'open'],
  ['A00 15/3471 Lukket sag', '15/3471', 'closed'],
  ['Sagsnr.: 330-2018-3619', '330-2018-3619', null],
  ['Sagsnr.: 2020-016062', '2020-016062', null],
  ['Sagsnr.: 00.30.10-Ø00-4-16', '00.30.10-Ø00-4-16', null],
  ['85.02.02G00-0011', '85.02.02G00-0011', null],
  ['Sagnr.: 1-51-71-3321-08', '1-51-71-3321-08', null],
  ['DIHAJP / 06/17018', '06/17018', null],
  ['Dok.nr.: 3150 Sagsid.: 15/25563 Initialer: abc Åben sag', '15/25563', 'open'],
])('reads "%s"', (line, number, access) => {
  expect(readMatterLine(line)).toMatchObject({ number, access })
})

it.each(['Sagen er fra 2023.', '12-12-2023', 'I 2023/2024 blev der', '2024/25', '2024/2025', '10/11'])(
  'finds no case number in "%s"',
  (line) => {
    expect(readMatterLine(line)).toBeUndefined()
  },
)
