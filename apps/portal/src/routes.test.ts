import { expect, it } from 'vitest'
import { addresses, inLanguage } from './routes.ts'

it('says English in the address, before what it jumps to', () => {
  expect(inLanguage('/sager', 'en')).toBe('/sager?sprog=en')
  expect(inLanguage('/dokumenter/a?fra=1&til=2#kilde', 'en')).toBe('/dokumenter/a?fra=1&til=2&sprog=en#kilde')
})

it('leaves Danish unsaid, and takes English away again', () => {
  expect(inLanguage('/sager?side=2', 'da')).toBe('/sager?side=2')
  expect(inLanguage('/sager?sprog=en&side=2', 'da')).toBe('/sager?side=2')
  expect(inLanguage('/sager?sprog=en', 'da')).toBe('/sager')
})

it('says English once', () => {
  expect(inLanguage(addresses.en.ledger({ standing: 'indfriet', page: 2 }), 'en')).toBe(
    '/loefter?visning=indfriet&side=2&sprog=en',
  )
})
