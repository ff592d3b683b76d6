import type { ActionContext, AuthorizationRequest } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { windows } from './state.ts';

/** What IAM asks for an action on a window: its tags are conditions too. */
export function onWindow(context: ActionContext, action: string, id: string): AuthorizationRequest {
  const tags = context.state.table(windows).get(id)?.tags ?? [];
  const entries = tags.flatMap(({ Key, Value }) => [
    [`ssm:resourceTag/${Key}`, Value],
    [`aws:ResourceTag/${Key}`, Value],
  ]);
  return {
    action: `ssm:${action}`,
    arn: regionalArn(context, 'ssm', `maintenancewindow/${id}`),
    context: Object.fromEntries(entries),
  };
}
