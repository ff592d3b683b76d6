import type { StateValue } from './state.ts';

/** How an alarm takes periods without data. */
export type Treatment = 'missing' | 'ignore' | 'breaching' | 'notBreaching';

export interface Verdict {
  /** Undefined: the state stays as it is. */
  readonly value: StateValue | undefined;
  /** How many missing periods were filled in. */
  readonly filled: number;
}

/**
 * Judges the periods that an alarm looks at, the oldest first: whether each breaches, undefined where there is no
 * data. It looks further back than its evaluation periods, and fills in as little as it can.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-missing-data.html
 */
export function judge(
  periods: readonly (boolean | undefined)[],
  {
    evaluated,
    toAlarm,
    treatment,
  }: { readonly evaluated: number; readonly toAlarm: number; readonly treatment: Treatment },
): Verdict {
  const real = periods.filter((breach) => breach !== undefined);
  const breaches = real.slice(-evaluated).filter(Boolean).length;
  const filled = Math.max(0, evaluated - real.length);
  const among = (count: number): StateValue => (count >= toAlarm ? 'ALARM' : 'OK');
  if (filled === 0) return { value: among(breaches), filled };
  if (treatment === 'breaching') return { value: among(breaches + filled), filled };
  if (treatment === 'notBreaching') return { value: among(breaches), filled };
  if (real.length === 0) return { value: treatment === 'missing' ? 'INSUFFICIENT_DATA' : undefined, filled };
  if (breaches < real.length || breaches >= toAlarm) return { value: among(breaches), filled };
  // All that is there breaches, and is not enough. It is, once it has been so for long enough.
  const age = periods.length - periods.findIndex((breach) => breach !== undefined);
  return { value: treatment === 'missing' && age >= toAlarm ? 'ALARM' : undefined, filled };
}
