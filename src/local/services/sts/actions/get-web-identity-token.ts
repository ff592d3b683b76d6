import { defineAction } from '../../../action.ts';
import type { AuthorizationRequest } from '../../../action.ts';
import type { GetWebIdentityTokenRequest } from '../../../../wire/generated/sts.ts';
import { issueToken } from '../../iam/port.ts';
import { outboundDisabled, sessionEscalation, validationError } from '../errors.ts';
import { OUTBOUND_TOKEN_SECONDS } from '../limits.ts';
import { tokenClaims } from '../outbound-claims.ts';
import { readSessionTags } from '../session-tags.ts';

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_GetWebIdentityToken.html */
export const action = defineAction('sts', 'GetWebIdentityToken', {
  authorize: (input) => permissions(input),
  handler(input, context) {
    const { caller, endpoint, now, state } = context;
    const { SigningAlgorithm: algorithm, DurationSeconds: seconds = OUTBOUND_TOKEN_SECONDS } = input;
    if (algorithm !== 'RS256' && algorithm !== 'ES384')
      throw validationError('The signing algorithm must be RS256 or ES384.');
    // Tags of a token are bound as those of a session are.
    const { sessionTags: tags } = readSessionTags(input.Tags, undefined, {});
    const expires = now + seconds * 1000;
    if (expires > (caller.sessionExpires ?? Infinity)) throw sessionEscalation();
    const claims = tokenClaims(context, input.Audience, expires, tags);
    const token = issueToken(state, caller.account, endpoint, algorithm, claims);
    if (token === undefined) throw outboundDisabled();
    return { WebIdentityToken: token, Expiration: new Date(expires) };
  },
});

/** Claims of one's own need a permission of their own. */
function permissions(input: GetWebIdentityTokenRequest): readonly AuthorizationRequest[] {
  const tags = input.Tags ?? [];
  const tagged: Record<string, string | readonly string[]> = {};
  if (tags.length > 0) tagged['aws:TagKeys'] = tags.map(({ Key }) => Key);
  for (const { Key, Value } of tags) tagged[`aws:RequestTag/${Key}`] = Value;
  const keys = {
    ...tagged,
    'sts:IdentityTokenAudience': input.Audience,
    'sts:SigningAlgorithm': input.SigningAlgorithm,
    'sts:DurationSeconds': String(input.DurationSeconds ?? OUTBOUND_TOKEN_SECONDS),
  };
  return [
    { action: 'sts:GetWebIdentityToken', arn: '*', context: keys },
    ...(tags.length > 0 ? [{ action: 'sts:TagGetWebIdentityToken', arn: '*', context: tagged }] : []),
  ];
}
