let number = 0

/** Minutes of one item, with a case number nobody else has. */
export function statusMinutes(): string {
  number += 1
  return `Status på læseindsatsen

24/${number} Åben Sag

Sagsfremstilling

Skolerne har afprøvet en ny læseindsats i foråret. Der gives en status til Skoleudvalget i 4. kvartal 2024.

Indstilling

Direktøren indstiller,

1. at status tages til efterretning,
2. at indsatsen fortsætter.

Beslutning i Skoleudvalget den 18-04-2024

Godkendt.
`
}
