import { randomBytes } from 'node:crypto';
import type { TimerContext } from '../../action.ts';
import { DAYS } from './limits.ts';
import { addMaterial } from './material.ts';
import { keys } from './state.ts';
import type { KeyRow } from './state.ts';
import type { FoundKey } from './find-key.ts';
import { relatedKeys } from './multi-region.ts';

export const rotationTimer = 'kms.rotate';

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
