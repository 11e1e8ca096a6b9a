import { expect, it } from 'vitest'
import { readItems } from './read-items.ts'

const head = 'Ny havnestrategi\n\n24/811 Åben Sag\n\nMødedato: 14. maj 2024\n\n'

function promised(body: string, title = head): readonly string[] {
  return (readItems(title + body)[0]?.commitments ?? []).map(({ what, due, period, recurs }) =>
    [what, recurs, due, period].filter(Boolean).join(' | '),
  )
}

it('reads the lines of a time plan, with or without verbs', () => {
  const body = `Sagsfremstilling

Den foreløbige tidsplan ser sådan ud:

- Borgermøder i juni og august 2024
- September-oktober 2024: Høring
- Ny kaj: Betales af puljen. Begynder i 1. kvartal 2025.
`
  expect(promised(body)).toEqual([
    'Borgermøder i juni og august 2024 | 2024-06/2024-08',
    'September-oktober 2024: Høring | 2024-H2',
    'Ny kaj: begynder i 1. kvartal 2025 | 2025-Q1',
  ])
})

it('leaves a fragment that is no line of a plan', () => {
  expect(promised('Sagsfremstilling\n\nBilledet viser:\n\n- Borgermøder i juni 2024\n')).toEqual([])
})

it('cuts a plan told in one sentence at its commas', () => {
  const body =
    'Sagsfremstilling\n\nVidere forløb: Udkast til lokalrådet i august 2024, høring i september 2024, byrådet den 3. december 2024.\n'

  expect(promised(body)).toEqual([
    'Udkast til lokalrådet i august 2024 | 2024-08',
    'Høring i september 2024 | 2024-09',
    'Byrådet den 3. december 2024 | 2024-12-03',
  ])
})

it('leaves what a hearing body has been given as its deadline and what it wishes', () => {
  const body = `Sagsfremstilling

Fristen er den 20. juni 2024. Rådet skal afgive svar senest den 20. juni 2024.

Beslutning

Rådet afgiver følgende svar: Rådet ønsker, at havnens priser opgøres hvert halve år.
`
  expect(promised(body, head.replace('Ny havnestrategi', 'Høringssvar om havnestrategi'))).toEqual([])
})

it('tells the deadline of one hearing once', () => {
  const body = `Sagsfremstilling

Høringsfristen fastsættes til den 20. juni 2024.

Indstilling

Havnechefen indstiller,

1. at udkastet drøftes
2. at udkastet sendes i høring med frist den 20. juni 2024
`
  expect(promised(body)).toEqual(['Høringsfristen fastsættes til den 20. juni 2024 | 2024-06-20'])
})

it('takes a remark sentence by sentence, and leaves an opinion', () => {
  const body = `Indstilling

Havnechefen indstiller,

1. at planen drøftes
2. at planen sendes i høring

Beslutning i Havneudvalget den 14-05-2024

Ad 1: Drøftet. Udvalget finder, at kajen er det, planen skal begynde med. Forvaltningen undersøger, om kajen kan holde. Der holdes et borgermøde i juni 2024.

Ad 2: Godkendt, med den bemærkning, at fiskerne ikke må vente på svar, og at de skal høres.
`
  expect(promised(body)).toEqual([
    'Forvaltningen undersøger, om kajen kan holde',
    'Der holdes et borgermøde i juni 2024 | 2024-06',
    'Fiskerne må ikke vente på svar, og at de skal høres',
  ])
})

it('takes no promise from a recommendation that was refused or given another time, and doubts one that was changed', () => {
  const body = `Indstilling

Havnechefen indstiller,

1. at broen lukkes den 1. juli 2024
2. at kajen åbner den 1. august 2024
3. at havnen fejres den 5. august 2024

Beslutning i Havneudvalget den 14-05-2024

Ad 1: Ikke godkendt.

Ad 2: Godkendt med den ændring, at kajen åbner den 1. september 2024.

Ad 3: Godkendt med den ændring, at pølserne udgår.
`
  const [item] = readItems(head + body)

  expect(item?.commitments.map(({ due }) => due)).toEqual(['2024-08-05', '2024-09-01'])
  expect(item?.doubts).toContainEqual({
    field: 'commitments[0]',
    why: 'Beslutningen ændrer indstillingen.',
  })
})

it('gives a recurring promise its years without a doubt', () => {
  const [item] = readItems(
    `${head}Sagsfremstilling\n\nByrådet besluttede, at der to gange årligt i 2024 og 2025 forelægges en status for udvalget.\n`,
  )

  expect(item?.commitments).toMatchObject([{ recurs: 'P6M', period: '2024/2025', to: 'udvalget' }])
  expect(item?.doubts.filter(({ field }) => field.startsWith('commitments'))).toEqual([])
})
