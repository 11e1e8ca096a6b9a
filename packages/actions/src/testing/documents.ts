/** Minutes of an area MED committee: absentees whose names and unions are not for the public. */
export const areaMinutes = `Status på strategien for Fritidsområdet

24/310 Åben Sag

Sagsfremstilling

Forvaltningen har igangsat arbejdet med en fælles langsigtet strategi på Fritidsområdet.

Den 4. april 2024 afholdes en temadag om strategien for Fritidsområdet.

Indstilling

Formanden indstiller:

1. at tidsplanen for arbejdet med strategien godkendes.
2. at status på strategien behandles i OMU hvert halve år.

Beslutning i Områdeudvalg Fritidsområdet den 12-03-2024

Ad 1: Godkendt.

Ad 2: Godkendt, med den bemærkning, at der skal udarbejdes en beskrivelse af lokalernes brug inden udgangen af 2024.

Fraværende:

Xenia Fraværsgaard (FOA)
Ypsilon Afbudsen (BUPL)

Bilag:

1 - Åben Tidsplan for strategien (4410/24) (H)
700100
`

/** A later status on the same strategy, to the same committee. */
export const laterStatus = `Status på strategien for Fritidsområdet

24/310 Åben Sag

Sagsfremstilling

Forvaltningen giver status på arbejdet med den fælles langsigtede strategi på Fritidsområdet. Beskrivelsen af lokalernes brug er vedlagt.

Indstilling

Formanden indstiller, at status tages til efterretning.

Beslutning i Områdeudvalg Fritidsområdet den 10-09-2024

Godkendt.
`

/** A closed item: not a word of it may be read by the public. */
export const closedItem = `Køb af Hemmelighuset

24/777 Lukket Sag

Sagsfremstilling

Forhandlingerne om Hemmelighuset er afsluttet, og prisen er sytten skovle. Strategien for Fritidsområdet berøres.

Indstilling

Direktøren indstiller, at købet af Hemmelighuset godkendes inden den 1. juni 2024.

Beslutning i Økonomiudvalget den 14-03-2024

Godkendt, med den bemærkning, at der skal udarbejdes en beskrivelse af skovlene inden udgangen af 2024.
`
