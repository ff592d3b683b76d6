import type { TimerContext } from '../../action.ts';
import type { FoundSecret } from './find-secret.ts';
import { nextRotation } from './rotation-schedule.ts';
import { secrets, versionKey, versions } from './state.ts';
import type { SecretRow } from './state.ts';
import { CURRENT, PENDING, moveStage, versionAt } from './versions.ts';

/** What the rotation of a secret is about. */
export interface RotationWork {
  readonly name: string;
  readonly arn: string;
  readonly token: string;
}

/** Announces a version that the function will fill, and sends for the function. */
export function beginRotation(context: TimerContext, { row, state }: FoundSecret, token: string): void {
  const table = state.table(versions);
  if (table.get(versionKey(row.arn, token)) === undefined)
    table.put({ secret: row.arn, version: token, stages: [], created: context.now });
  moveStage(state, row.arn, PENDING, token);
  const payload: RotationWork = { name: row.name, arn: row.arn, token };
  context.timers.schedule({ due: context.now, kind: 'secretsmanager.rotate', key: row.arn, payload });
}

/** Whether a rotation has begun and not come to its end. */
export function isRotating({ row, state }: FoundSecret): boolean {
  const pending = versionAt(state, row.arn, PENDING);
  return pending !== undefined && !pending.stages.includes(CURRENT);
}

/** Sets the alarm for the next rotation, or none. */
export function scheduleRotation(context: TimerContext, { row, state }: FoundSecret): SecretRow {
  const timer = { kind: 'secretsmanager.begin-rotation', key: row.arn };
  const { rotation } = row;
  const next = rotation?.enabled === true ? nextRotation(rotation, context.now) : undefined;
  const after = rotation === undefined ? row : { ...row, rotation: { ...rotation, next } };
  state.table(secrets).put(after);
  if (next === undefined) context.timers.cancel(timer);
  else context.timers.schedule({ ...timer, due: next, payload: { name: row.name, arn: row.arn } });
  return after;
}
