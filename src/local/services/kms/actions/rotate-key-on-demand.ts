import { defineAction } from '../../../action.ts';
import { onKey } from '../authorize.ts';
import { changeable } from '../changeable.ts';
import { checkEnabled } from '../check-state.ts';
import { invalidState, limitExceeded, unsupported } from '../errors.ts';
import type { FoundKey } from '../find-key.ts';
import { KMS_LIMITS } from '../limits.ts';
import { materialsOf } from '../material.ts';
import { rotate } from '../rotation.ts';
import { keys, materials } from '../state.ts';

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_RotateKeyOnDemand.html */
export const action = defineAction('kms', 'RotateKeyOnDemand', {
  authorize: (input, context) => onKey(context, 'RotateKeyOnDemand', input.KeyId),
  handler(input, context) {
    const key = changeable(context, input.KeyId);
    const { row, arn } = key;
    checkEnabled(key);
    if (row.spec !== 'SYMMETRIC_DEFAULT')
      throw unsupported(`${arn} key spec is ${row.spec} which is not valid for this operation.`);
    if (row.primary !== undefined && row.primary !== context.region)
      throw unsupported(`${arn} is not a multi-Region primary key.`);
    const asked = materialsOf(key.state, row.id).filter(({ rotation }) => rotation === 'ON_DEMAND');
    if (asked.length >= KMS_LIMITS.onDemandRotations)
      throw limitExceeded(
        `The on-demand rotations limit has been reached for the given keyId. No more on-demand rotations can be performed for this key: ${arn}`,
      );
    if (row.origin === 'EXTERNAL') useImported(key, context.now);
    else rotate(context, key, 'ON_DEMAND', key.account);
    return { KeyId: arn };
  },
});

/** What was imported for the rotation takes the place of what encrypts. */
function useImported({ row, state, arn }: FoundKey, now: number): void {
  const next = materialsOf(state, row.id).find(({ pending }) => pending === true);
  if (next === undefined)
    throw invalidState(`No available key material pending rotation for the key: ${arn}.`);
  const { pending: _, ...rest } = next;
  state.table(materials).put({ ...rest, since: now, rotation: 'ON_DEMAND' });
  state.table(keys).put({ ...row, material: next.id });
}
