import { defineTimer } from '../../../clock/timer.ts';
import { deleteKey } from '../deletion.ts';

interface Payload {
  readonly key: string;
  /** Where the key is, when the timer is of another region: a primary key whose last replica went. */
  readonly region?: string;
}

/** The end of a key's waiting period. */
export const timer = defineTimer<Payload>({
  kind: 'kms.delete-key',
  fire({ key, region = '' }, context) {
    if (region === '') deleteKey(context, key);
    else deleteKey({ ...context, region, state: context.state.at(context.account, region) }, key);
  },
});
