import { defineAction } from '../../../action.ts';
import { onKey } from '../authorize.ts';
import { changeable } from '../changeable.ts';
import { checkEnabled } from '../check-state.ts';
import { notFound, unsupported } from '../errors.ts';
import { setFamily } from '../multi-region.ts';

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_UpdatePrimaryRegion.html */
export const action = defineAction('kms', 'UpdatePrimaryRegion', {
  authorize: (input, context) => onKey(context, 'UpdatePrimaryRegion', input.KeyId),
  handler(input, context) {
    const { PrimaryRegion: region } = input;
    const key = changeable(context, input.KeyId);
    const { row, arn, state, account } = key;
    checkEnabled(key);
    if (row.primary !== context.region) throw unsupported(`${arn} is not a multi-Region primary key.`);
    const replicas = row.replicas ?? [];
    if (!replicas.includes(region)) throw notFound(`Key ${row.id} has no replica in ${region}.`);
    const others = replicas.filter((replica) => replica !== region);
    setFamily(state, account, row.id, region, [...others, context.region]);
    return {};
  },
});
