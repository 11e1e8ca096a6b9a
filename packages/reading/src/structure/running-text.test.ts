import { expect, it } from 'vitest'
import { readItems } from './read-items.ts'

it('reads running text that has lost its lines', () => {
  const text =
    '3 Ny sti A00 16/2108 Åben sag Sagsfremstilling Stien er gammel. Indstilling Formanden indstiller, 1. at stien drøftes 2. at stien anlægges Beslutning i Teknikudvalget den 12-04-2016 Ad. 1 Drøftet. Ad. 2: Godkendt. Bilag: 1 - Åben Kort (31995/16) (H) 2214870'
  const [item] = readItems(text)

  expect(item).toMatchObject({ title: 'Ny sti', matterNumber: '16/2108', committee: 'Teknikudvalget' })
  expect(item?.recommendations.map((each) => each.text)).toEqual(['at stien drøftes', 'at stien anlægges'])
  expect(item?.decisions.map((each) => each.outcome)).toEqual(['discussed', 'approved'])
  expect(item?.attachments).toMatchObject([{ title: 'Kort', journalNumber: '2214870' }])
})

it('reads the answers of several committees that stand in one line each', () => {
  const text = `Byrådet 27-02-2018
Punkt 15: Ny vandplan
06.02.03-P20-2-17 Resume Planen har været i høring. INDSTILLING Administrationen indstiller, at planen vedtages. Beslutning Miljøudvalget, 05.02.2018 Anbefales.
Byrådet, 27.02.2018 Tom Skov var fraværende. Godkendt. Sagsfremstilling Planen gælder i fire år.`
  const [item] = readItems(text)

  expect(item).toMatchObject({ itemNumber: '15', matterNumber: '06.02.03-P20-2-17', committee: 'Byrådet' })
  expect(item?.decisions).toMatchObject([{ outcome: 'approved', text: 'Godkendt.', date: '2018-02-27' }])
  expect(item?.earlierDecisions).toMatchObject([{ committee: 'Miljøudvalget', text: 'Anbefales.' }])
  expect(item?.absentees).toMatchObject([{ name: 'Tom Skov' }])
})
