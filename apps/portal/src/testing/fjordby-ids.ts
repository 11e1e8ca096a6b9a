const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

/** What the tests' record holds, by name. Invented from end to end. */
export const fjordby = {
  strategy: { id: id(1), slug: 'voksenomraadet' },
  committees: { social: id(11), area: id(12), council: id(13), finance: id(14) },
  meetings: { area: id(21), social: id(22), council: id(23), closed: id(24), later: id(25) },
  matter: { id: id(31), number: '23/4410', title: 'Langsigtet strategi for Voksenområdet' },
  closedMatter: { id: id(32), number: '24/9901', title: 'Køb af ejendommen Havnegade' },
  documents: { plan: id(41), adopted: id(42), closed: id(43), mixed: id(44) },
  commitments: { status: id(51), description: id(52), evaluation: id(53), closed: id(54) },
} as const
