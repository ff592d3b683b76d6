import type { Random } from '../../../../clock.ts';

/** How long a change of state takes, in milliseconds of virtual time: at least `from`, less than `from + spread`. */
interface Duration {
  readonly from: number;
  readonly spread: number;
}

const seconds = 1000;

/**
 * AWS documents no numbers; these are within what its users see for a small Linux instance:
 * running within seconds, stopped and terminated within half a minute, hibernated within a minute.
 */
const durations = {
  launch: { from: 4 * seconds, spread: 4 * seconds },
  start: { from: 5 * seconds, spread: 8 * seconds },
  stop: { from: 15 * seconds, spread: 15 * seconds },
  forcedStop: { from: 5 * seconds, spread: 10 * seconds },
  hibernate: { from: 30 * seconds, spread: 25 * seconds },
  terminate: { from: 15 * seconds, spread: 20 * seconds },
} as const satisfies Record<string, Duration>;

export type Transition = keyof typeof durations;

/** Draws how long a change of state takes, in whole milliseconds. */
export function transitionTime(transition: Transition, random: Random): number {
  const { from, spread } = durations[transition];
  return from + Math.floor(random.number() * spread);
}

/** Both status checks say `initializing` for this long after an instance runs. */
export const statusCheckTime = 150 * seconds;

/** "It takes a few minutes": an instance launched for hibernation is ready for it this long after it runs. */
export const hibernationReadyTime = 120 * seconds;

/** Detailed monitoring says `pending` or `disabling` for this long after it was asked for. */
export const monitoringChangeTime = 30 * seconds;

/** Changed metadata options say `pending` for this long. */
export const metadataOptionsChangeTime = 2 * seconds;

/** "After an instance is terminated, it remains visible for a short while" (about an hour). */
export const terminatedVisibleTime = 3600 * seconds;
