import { randomBytes } from 'node:crypto';
import type { TimerContext } from '../../action.ts';
import { unsupported } from './errors.ts';
import { DAYS } from './limits.ts';
import { addMaterial } from './material.ts';
import { keys } from './state.ts';
import type { KeyRow } from './state.ts';
import type { FoundKey } from './find-key.ts';
import { relatedKeys } from './multi-region.ts';

const rotationTimer = 'kms.rotate';

type Rotating = Pick<FoundKey, 'row' | 'state'>;

/** Rotates the key every so many days from now. */
export function scheduleRotation(
  context: Pick<TimerContext, 'now' | 'timers'>,
  { row, state }: Rotating,
  days: number,
): void {
  const next = context.now + days * DAYS;
  state.table(keys).put({ ...row, rotation: { days, next } });
  context.timers.schedule({ due: next, kind: rotationTimer, key: row.id, payload: { key: row.id } });
}

export function stopRotation({ timers }: Pick<TimerContext, 'timers'>, { row, state }: Rotating): void {
  timers.cancel({ kind: rotationTimer, key: row.id });
  if (row.rotation === undefined) return;
  state.table(keys).put({ ...row, rotation: { days: row.rotation.days } });
}

/** Only symmetric keys with AWS's own material rotate by themselves; a replica follows its primary. */
export function checkRotates({ row, arn }: FoundKey): void {
  if (row.spec !== 'SYMMETRIC_DEFAULT')
    throw unsupported(`${arn} key spec is ${row.spec} which is not valid for this operation.`);
  if (row.origin !== 'AWS_KMS')
    throw unsupported(`${arn} origin is ${row.origin} which is not valid for this operation.`);
}

/** Gives a symmetric key new material, here and in the regions of its replicas; the old goes on decrypting. */
export function rotate(
  context: Pick<TimerContext, 'now' | 'region'>,
  { row, state }: Rotating,
  why: 'AUTOMATIC' | 'ON_DEMAND',
  account: string,
): KeyRow {
  const bytes = randomBytes(32);
  const about = { since: context.now, rotation: why };
  for (const other of relatedKeys(state, account, context.region, row))
    addMaterial(other.state, other.row, bytes, about);
  return addMaterial(state, row, bytes, about);
}
