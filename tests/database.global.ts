/** Replaced by the store's set-up: one PostgreSQL for the whole run. */
export function setup(): void {}
