import type { ActionContext, AuthorizationRequest } from '../../action.ts';
import { regionalArn } from '../../blocks/arns.ts';

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsimpleemailservicev2.html */
export function onResource(
  context: ActionContext,
  action: string,
  kind: 'configuration-set' | 'contact-list' | 'dedicated-ip-pool' | 'template',
  name: string,
): AuthorizationRequest[] {
  return [{ action: `ses:${action}`, arn: regionalArn(context, 'ses', `${kind}/${name}`) }];
}
