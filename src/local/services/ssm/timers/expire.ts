import { defineTimer } from '../../../clock/timer.ts';
import { announcePolicy } from '../announce-change.ts';
import { deleteParameter } from '../find-parameter.ts';
import { expirationOf } from '../policies.ts';
import { parameters } from '../state.ts';

interface Expiry {
  readonly name: string;
}

export const EXPIRE_TIMER = 'ssm.parameter.expire';

/** An Expiration policy ends its parameter, if it has not been given another date meanwhile. */
export const timer = defineTimer<Expiry>({
  kind: EXPIRE_TIMER,
  fire({ name }, context) {
    const row = context.state.table(parameters).get(name);
    const due = row === undefined ? undefined : expirationOf(row.policies);
    if (row === undefined || due === undefined || due > context.now) return;
    announcePolicy(context, row, 'Expiration', 'The parameter has expired and was deleted.');
    deleteParameter(context, name);
  },
});
