import { defineAction } from '../../../action.ts';
import { checkToken, rememberToken } from '../../../blocks/idempotency.ts';
import { doneBefore, wrongHitState } from '../errors.ts';
import { extendHit } from '../hits/extend.ts';
import { findLiveHit } from '../hits/find-hit.ts';
import { settleHit } from '../hits/settle.ts';
import { TOKEN_MS } from '../limits.ts';
import { onTurk } from '../permit.ts';

/** https://docs.aws.amazon.com/AWSMechTurk/latest/AWSMturkAPI/ApiReference_UpdateExpirationForHITOperation.html */
export const action = defineAction('mturk', 'UpdateExpirationForHIT', {
  authorize: () => onTurk('UpdateExpirationForHIT'),
  handler({ HITId: id, ExpireAt: at }, context) {
    const hit = findLiveHit(context, id);
    const wanted = at.getTime();
    if (wanted <= context.now) {
      // What has expired already stays as it is.
      if (hit.expiration > context.now) extendHit(context, hit, { expiration: context.now });
      settleHit(context, id);
      return {};
    }
    if (hit.status === 'Reviewing')
      throw wrongHitState(context, hit.status, 'Assignable, Unassignable, Reviewable');
    // Mechanical Turk makes a token of the HIT and the time, and refuses the same again.
    const token = `${id}${spelled(at)}`;
    const call = {
      state: context.state,
      now: context.now,
      action: 'mturk:UpdateExpirationForHIT',
      token,
      input: {},
    };
    if (checkToken(call).kind === 'repeated') throw doneBefore(context, token);
    rememberToken(call, id, TOKEN_MS);
    extendHit(context, hit, { expiration: wanted });
    settleHit(context, id);
    return {};
  },
});

/** A time as Java spells it: `Wed Jul 14 20:26:06 UTC 2021`. */
function spelled(time: Date): string {
  const [weekday = '', day = '', month = '', year = '', clock = ''] = time
    .toUTCString()
    .replace(',', '')
    .split(' ');
  return `${weekday} ${month} ${day} ${clock} UTC ${year}`;
}
