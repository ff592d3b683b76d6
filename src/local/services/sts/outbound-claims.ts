import type { ActionContext } from '../../action.ts';
import { entityOfCaller } from '../iam/port.ts';

type Texts = Readonly<Record<string, string>>;

/**
 * What a token says of who asked for it, beside its issuer.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_outbound_token_claims.html
 * @param expires Epoch milliseconds.
 */
export function tokenClaims(
  { account, caller, now, random, region, state }: ActionContext,
  audience: readonly string[],
  expires: number,
  requested: Texts = {},
): object {
  const seconds = (time: number): number => Math.floor(time / 1000);
  const principal = Object.fromEntries(
    (entityOfCaller(state, caller)?.tags ?? []).map(({ Key, Value }) => [Key, Value]),
  );
  const ends = caller.sessionExpires;
  return {
    aud: audience.length === 1 ? audience[0] : audience,
    sub: caller.roleArn ?? caller.arn,
    iat: seconds(now),
    exp: seconds(expires),
    jti: random.uuid(),
    'https://sts.amazonaws.com/': {
      aws_account: account,
      source_region: region,
      ...unlessEmpty('principal_tags', { ...principal, ...caller.sessionTags }),
      ...(ends === undefined
        ? {}
        : { original_session_exp: `${new Date(ends).toISOString().slice(0, 19)}Z` }),
      ...(caller.sourceIdentity === undefined ? {} : { source_identity: caller.sourceIdentity }),
      ...unlessEmpty('request_tags', requested),
    },
  };
}

function unlessEmpty(name: string, texts: Texts): object {
  return Object.keys(texts).length === 0 ? {} : { [name]: texts };
}
