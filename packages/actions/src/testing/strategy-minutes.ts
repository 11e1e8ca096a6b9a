/** How an inquiry led to a strategy for the harbour: law, policies, and the council's decision to make one. */
export const orderedMinutes = `Konsulenternes gennemgang af havneområdet

23/801 Åben Sag

Sagsfremstilling

Gennemgangen peger på tre anbefalinger:

- At Havneområdet får en strategi.
- At sejlerne spørges.
- At kajen males.

Forvaltningen foreslår, at der udarbejdes en strategi for Havneområdet.

Lovgrundlag

Havneloven § 4 og planloven.

Indstilling

Direktøren indstiller,

1. at gennemgangen tages til efterretning
2. at der udarbejdes en strategi for Havneområdet

Beslutning i Kommunalbestyrelsen den 31-10-2023

Ad 1: Taget til efterretning.

Ad 2: Godkendt.
`

/** The council adopts the strategy for the harbour, with its guiding principles and objectives. */
export const adoptedMinutes = `Vedtagelse af strategien "Havn for alle"

24/810 Åben Sag

Sagsfremstilling

Kommunalbestyrelsen skal vedtage strategien "Havn for alle - strategi for Havneområdet 2025-2029".

Strategiens formål er, at sejlere, fiskere og børn kan være på havnen samtidig.

Pejlemærke 1: Havnen er åben
Vi tager hegnet ned og lader folk komme til vandet.
Målsætninger:
- Alle kan gå langs vandet fra mole til mole.
- Børn kan bade ved havnen hele sommeren.

Pejlemærke 2: Havnen er i arbejde
Vi giver plads til dem, der lever af havet.
Målsætninger:
- Fiskerne har kajplads hele året.
- Flere unge lærer et fag på værftet.

Sammenhæng til andre politikker

Kystpolitikken og Erhvervspolitikken.

Lovgrundlag

Havneloven.

Indstilling

Økonomiudvalget indstiller,

1. at strategien "Havn for alle" vedtages
2. at status på strategien forelægges to gange årligt

Beslutning i Kommunalbestyrelsen den 17-09-2024

Ad 1: Vedtaget.

Ad 2: Godkendt.
`
