import { defineAction } from '../../../action.ts';
import { createSession } from '../../../keys/sessions.ts';
import { describeCredentials } from '../credentials.ts';
import { accessDenied } from '../errors.ts';
import { ROOT_SESSION_TOKEN_SECONDS, SESSION_TOKEN_SECONDS } from '../limits.ts';
import { packedSize } from '../packed-size.ts';
import { readSessionPolicies } from '../session-policy.ts';
import { readSessionTags } from '../session-tags.ts';

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_GetFederationToken.html */
export const action = defineAction('sts', 'GetFederationToken', {
  authorize(input, { partition, caller }) {
    if (caller.sessionExpires !== undefined)
      throw accessDenied('Cannot call GetFederationToken with session credentials');
    return [
      {
        action: 'sts:GetFederationToken',
        arn: `arn:${partition}:sts::${caller.account}:federated-user/${input.Name}`,
      },
    ];
  },
  handler(input, { caller, now, partition, state }) {
    const { account } = caller;
    const packed = packedSize(input);
    const asked = input.DurationSeconds ?? SESSION_TOKEN_SECONDS;
    const seconds = caller.kind === 'root' ? Math.min(asked, ROOT_SESSION_TOKEN_SECONDS) : asked;
    const session = createSession(
      state,
      {
        kind: 'federated-user',
        account,
        arn: `arn:${partition}:sts::${account}:federated-user/${input.Name}`,
        userId: `${account}:${input.Name}`,
        sessionName: input.Name,
        sessionPolicies: readSessionPolicies(state, input) ?? [],
        federatedBy: caller.arn,
        ...readSessionTags(input.Tags, undefined, {}),
      },
      now,
      seconds * 1000,
    );
    return {
      Credentials: describeCredentials(session),
      FederatedUser: { FederatedUserId: session.caller.userId, Arn: session.caller.arn },
      PackedPolicySize: packed ?? 0,
    };
  },
});
