import type { TimerContext } from '../../../action.ts';

export const USER_DATA_JOB = 'ec2.user-data';
export const HALT_JOB = 'ec2.halt';

/** Runs the user data of an instance that runs for the first time. */
export function bootSoon({ timers, now }: TimerContext, instanceId: string): void {
  timers.schedule({ due: now, kind: USER_DATA_JOB, key: instanceId, payload: { instanceId } });
}

/** Ends the processes of an instance that has stopped; with `remove` its files go too. */
export function haltSoon({ timers, now }: TimerContext, instanceId: string, remove: boolean): void {
  timers.schedule({ due: now, kind: HALT_JOB, key: instanceId, payload: { instanceId, remove } });
}
