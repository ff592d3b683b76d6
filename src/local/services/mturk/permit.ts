import type { AuthorizationRequest } from '../../action.ts';

/** IAM knows no resources of Mechanical Turk. https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonmechanicalturk.html */
export function onTurk(action: string): AuthorizationRequest[] {
  return [{ action: `mechanicalturk:${action}`, arn: '*' }];
}
