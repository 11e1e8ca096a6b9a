/** Path of the browser that journeys are made in, if there is one. */
export function findChromium(): string | undefined
