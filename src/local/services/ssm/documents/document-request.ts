import type { ActionContext, AuthorizationRequest } from '../../../action.ts';
import { documentArn, readDocumentName } from './names.ts';
import { documents } from './state.ts';

/** The permission to do something with a document. Sharing one is what a policy on it would be. */
export function documentRequest(context: ActionContext, action: string, text: string): AuthorizationRequest {
  const arn = documentArn(context, text);
  const { name, owner } = readDocumentName(text);
  if (owner === undefined || owner === '' || owner === context.account) return { action, arn };
  const row = context.state.at(owner, context.region).table(documents).get(name);
  const accounts = (row?.shares ?? []).map(({ account }) => (account === 'all' ? '*' : account));
  if (accounts.length === 0) return { action, arn };
  const Statement = [{ Effect: 'Allow', Principal: { AWS: accounts }, Action: action, Resource: arn }];
  return { action, arn, resourcePolicy: JSON.stringify({ Version: '2012-10-17', Statement }) };
}
