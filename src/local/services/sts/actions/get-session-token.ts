import { defineAction } from '../../../action.ts';
import { createSession } from '../../../keys/sessions.ts';
import { describeCredentials } from '../credentials.ts';
import { accessDenied } from '../errors.ts';
import { takeCode } from '../mfa.ts';
import { ROOT_SESSION_TOKEN_SECONDS, SESSION_TOKEN_SECONDS } from '../limits.ts';

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html */
export const action = defineAction('sts', 'GetSessionToken', {
  authorize: () => [{ action: 'sts:GetSessionToken', arn: '*' }],
  handler(input, context) {
    const { caller, now, state } = context;
    if (caller.sessionExpires !== undefined) {
      throw accessDenied('Cannot call GetSessionToken with session credentials');
    }
    const asked = input.DurationSeconds ?? SESSION_TOKEN_SECONDS;
    const seconds = caller.kind === 'root' ? Math.min(asked, ROOT_SESSION_TOKEN_SECONDS) : asked;
    const { accessKeyId: _key, ...who } = caller;
    const mfaAuthenticated = takeCode(input, context);
    const session = createSession(state, { ...who, mfaAuthenticated }, now, seconds * 1000);
    return { Credentials: describeCredentials(session) };
  },
});
