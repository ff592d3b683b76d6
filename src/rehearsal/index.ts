export { fastClock } from './fast-clock.ts';
export type { MovableClock } from './fast-clock.ts';
export { rehearse } from './rehearse.ts';
export type { Happened, Rehearsal, RehearsalOptions } from './rehearse.ts';
export { loadTwin } from './twin/twin.ts';
export type { Twin, TwinOptions } from './twin/twin.ts';
export { saveTwin } from './twin/twin-of-account.ts';
export type { AccountReading } from './twin/twin-of-account.ts';
