import type { AuthorizationRequest } from '../../../action.ts';
import type { Tag } from '../../../../wire/generated/ec2.ts';

/** What a policy may ask of the tags that a call names; of one that names none there is no key. */
export function withRequestTags(
  requests: readonly AuthorizationRequest[],
  tags: readonly Tag[],
): readonly AuthorizationRequest[] {
  if (tags.length === 0) return requests;
  const keys = {
    'aws:TagKeys': tags.map(({ Key = '' }) => Key),
    ...Object.fromEntries(tags.map(({ Key = '', Value = '' }) => [`aws:RequestTag/${Key}`, Value])),
  };
  return requests.map((request) => ({ ...request, context: { ...request.context, ...keys } }));
}
