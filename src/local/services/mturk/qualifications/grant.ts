import type { TimerContext } from '../../../action.ts';
import { qualifications } from './state.ts';

/** Gives a worker a qualification, or another value of one. */
export function grant({ state, now }: TimerContext, typeId: string, workerId: string, value: number): void {
  state.table(qualifications).put({ typeId, workerId, granted: now, value, status: 'Granted' });
}
