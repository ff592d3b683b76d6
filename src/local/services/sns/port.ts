import { parseArn } from '../../blocks/arns.ts';
import type { State } from '../../store/table.ts';
import type { ActionContext, AuthorizationRequest } from '../../action.ts';
import { topics } from './state.ts';
import { onTopic } from './topics.ts';

/** Whether there is a topic of this ARN, whoever owns it. */
export function topicExists(state: State, arn: string): boolean {
  const { account, region, resource } = parseArn(arn) ?? {};
  if (account === undefined || region === undefined || resource === undefined) return false;
  return state.at(account, region).table(topics).get(resource) !== undefined;
}

/** What an action on a topic asks for, by the topic's ARN. */
export function topicPermissions(
  context: ActionContext,
  action: string,
  arn: string,
): AuthorizationRequest[] {
  return onTopic(context, action, arn);
}
