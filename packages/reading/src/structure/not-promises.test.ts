import { expect, it } from 'vitest'
import { findPromises } from './promises.ts'

const meeting = '2024-05-14'

it.each([
  'Skolechefen fratræder den 30. september 2024.',
  'Stillingen slås op i juni, og den nye centerleder ventes at begynde i november 2024.',
  'Målet på 30 dage ved udgangen af 2025 ventes ikke nået.',
  'Ventetiden forventes at falde i 4. kvartal 2024.',
  'Tre plejehjem ligger over normen i efteråret 2024.',
  'Vandloven træder i kraft den 1. juli 2025.',
  'Regeringen har aftalt en reform, hvor opgaven flytter til staten den 1. januar 2026.',
  'Høringen kan ikke nås før folketingsvalget den 18. november 2025.',
  '"Vi glæder os til, at hallen åbner i maj 2025," skriver håndboldklubben.',
  'Af de seks baner, der anlægges i 2025, er to begyndt.',
  'Den nuværende aftale løber til den 31. december 2025.',
  'Sangeren fylder 60 år den 4. juni 2024.',
  'Byfesten falder sammen med pinsen den 8. juni 2025.',
  'Lærerne ønskede, at prøven blev flyttet til maj 2025.',
  'Udvalget drøfter, hvordan skolen gør klar til ordningen, der åbner efter sommerferien.',
  'Regionen meddelte, hvor mange der overgår til regionen ved årsskiftet.',
  'Loven, som forventes vedtaget i Folketinget i december 2024.',
  'Næste sundhedsreform kommer i 2026.',
  'Ministeriet fremsætter forslaget i oktober 2025.',
  'Hvis sagen udskydes til maj 2025, kan tilskuddet ikke søges.',
  'Laves ordningen om i 2026, vil det koste mere.',
  'Samtidig får udvalget den tredje status i 2024.',
])('leaves the fact "%s" alone', (sentence) => {
  expect(findPromises(sentence, 'text', meeting)).toEqual([])
})

it.each([
  'at status for foråret 2024 tages til efterretning',
  'at opfølgningen for 2. halvår 2024 godkendes',
  'at referat af mødet den 3. juni 2024 godkendes',
])('takes no time from what is only noted or approved: "%s"', (sentence) => {
  expect(findPromises(sentence, 'recommendation', meeting)).toEqual([])
})

it('still finds what is promised in something to be noted', () => {
  const [found] = findPromises(
    'tager til efterretning, at der hvert andet år udgives et trafikregnskab',
    'recommendation',
    meeting,
  )

  expect(found?.when).toMatchObject({ recurs: 'P2Y' })
})

it('takes a committee for no election', () => {
  const [found] = findPromises('Sagen forelægges i Kulturudvalget den 3. juni 2024.', 'text', meeting)

  expect(found?.when).toMatchObject({ due: '2024-06-03' })
})

it('finds when a matter comes back that is put off without a verb', () => {
  const [found] = findPromises('Udsat til mødet den 9. juni 2024.', 'decision', meeting)

  expect(found?.when).toMatchObject({ due: '2024-06-09' })
})

it('finds what a committee asked for at the meeting itself', () => {
  const [found] = findPromises(
    'Udvalget bad om en redegørelse til mødet den 9. juni 2024.',
    'decision',
    meeting,
  )

  expect(found?.when).toMatchObject({ due: '2024-06-09' })
})

it('finds the new time of what is put off', () => {
  const [found] = findPromises(
    'Åbningen af svømmehallen er rykket fra 3. kvartal 2024 til 1. kvartal 2025.',
    'text',
    meeting,
  )

  expect(found?.when).toMatchObject({ period: '2025-Q1' })
})

it('leaves a question that is yet to be decided', () => {
  const sentence = 'Udvalget skal beslutte, om et forslag om at flytte biblioteket skal sendes i høring.'

  expect(findPromises(sentence, 'text', meeting)).toEqual([])
})
