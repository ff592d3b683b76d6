import type { ActionContext, AuthorizationRequest } from '../../action.ts';
import { regionalArn } from '../../blocks/arns.ts';

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsimpledb.html */
export function onDomain(context: ActionContext, action: string, name: string): AuthorizationRequest[] {
  return [{ action: `sdb:${action}`, arn: regionalArn(context, 'sdb', `domain/${name}`) }];
}
