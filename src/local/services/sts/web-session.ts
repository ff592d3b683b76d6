import { isFields } from '../../../wire/record.ts';
import { invalidIdentityToken } from './errors.ts';
import type { FederatedSession } from './federated-trust.ts';

/**
 * Session tags and the source identity of a token, of which its claims speak, each tag with a list of one value.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html#id_session-tags_adding-assume-role-idp
 */
export function readWebSession(claims: Readonly<Record<string, unknown>>): FederatedSession {
  const said = claims['https://aws.amazon.com/tags'];
  const { principal_tags: tags, transitive_tag_keys: transitive } = isFields(said) ? said : {};
  const identity = claims['https://aws.amazon.com/source_identity'];
  if (
    identity !== undefined &&
    (typeof identity !== 'string' || !/^(?!aws:)[\w+=,.@-]{2,64}$/.test(identity))
  )
    throw invalidIdentityToken(
      'Source Identity must match [a-zA-Z_0-9+=,.@-]{2,64} and not begin with "aws:"',
    );
  return {
    sourceIdentity: identity,
    tags: Object.entries(isFields(tags) ? tags : {}).map(([Key, value]) => ({
      Key,
      Value: String([value].flat()[0] ?? ''),
    })),
    transitive: [transitive ?? []].flat().map(String),
  };
}
