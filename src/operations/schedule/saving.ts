import { runningHours } from '../../time/preview.ts';
import type { Schedule } from '../../time/schedule.ts';
import type { OperationContext } from '../context.ts';
import { readScheduled, type UsageInput } from './usage.ts';

/** What a schedule is expected to save against running all the time. Money is US dollars at on-demand list prices. */
export interface ScheduleSaving {
  readonly schedule: string;
  readonly instances: number;
  /** Hours that all of its instances run, and that they would run without it. */
  readonly hours: number;
  readonly hoursAlwaysOn: number;
  readonly usd: number;
  readonly usdAlwaysOn: number;
  readonly usdSaved: number;
  /** Types (or `spot`) whose price the tables do not hold; these count in hours only. */
  readonly unpriced: readonly string[];
}

export interface SavingInput extends UsageInput {
  /** From now on. */
  readonly days: number;
}

export interface PastSavingInput extends UsageInput {
  /** Epoch milliseconds; until now. */
  readonly since: number;
}

const HOUR = 3_600_000;

/** The expected saving of every schedule that is in use, over the coming days. Overrides count as they stand now. */
export function expectedSaving(
  input: SavingInput,
  context: OperationContext,
): Promise<readonly ScheduleSaving[]> {
  const from = context.clock.now();
  return savingBetween(input, from, from + input.days * 24 * HOUR, context);
}

/**
 * What every schedule that is in use saved since a time, for the instances that are on it now: by the schedule, not by
 * what people started or stopped by hand.
 */
export function pastSaving(
  input: PastSavingInput,
  context: OperationContext,
): Promise<readonly ScheduleSaving[]> {
  return savingBetween(input, input.since, context.clock.now(), context);
}

async function savingBetween(
  input: UsageInput,
  from: number,
  to: number,
  context: OperationContext,
): Promise<readonly ScheduleSaving[]> {
  const sums = new Map<string, Sum>();
  for await (const found of readScheduled(input, context)) {
    if ('message' in found) continue;
    const { schedule, override, usdPerHour, type } = found;
    const sum = sums.get(schedule.name) ?? newSum(schedule, from, to);
    sums.set(schedule.name, sum);
    const hours = override === undefined ? sum.hoursOfOne : runningHours(schedule, from, to, override);
    sum.instances += 1;
    sum.hours += hours;
    sum.hoursAlwaysOn += (to - from) / HOUR;
    if (usdPerHour === undefined) sum.unpriced.add(type ?? 'a type that AWS does not tell');
    else {
      sum.usd += hours * usdPerHour;
      sum.usdAlwaysOn += ((to - from) / HOUR) * usdPerHour;
    }
  }
  return [...sums].map(([schedule, { hoursOfOne: _one, unpriced, ...sum }]) => ({
    schedule,
    ...sum,
    usdSaved: sum.usdAlwaysOn - sum.usd,
    unpriced: [...unpriced],
  }));
}

interface Sum {
  /** What one instance without an override runs. */
  readonly hoursOfOne: number;
  instances: number;
  hours: number;
  hoursAlwaysOn: number;
  usd: number;
  usdAlwaysOn: number;
  readonly unpriced: Set<string>;
}

function newSum(schedule: Schedule, from: number, to: number): Sum {
  const hoursOfOne = runningHours(schedule, from, to);
  return {
    hoursOfOne,
    instances: 0,
    hours: 0,
    hoursAlwaysOn: 0,
    usd: 0,
    usdAlwaysOn: 0,
    unpriced: new Set(),
  };
}
