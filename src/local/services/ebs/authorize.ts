import type { ActionContext, AuthorizationRequest } from '../../action.ts';
import { formatArn } from '../../blocks/arns.ts';
import { snapshots } from '../ec2/port.ts';

/**
 * A permission on a snapshot, which is EC2's resource.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticblockstore.html
 */
export function onSnapshot(
  action: string,
  id: string,
  { partition, region, state }: ActionContext,
): AuthorizationRequest {
  const context: Record<string, string> = {};
  for (const { Key, Value } of state.table(snapshots).get(id)?.tags ?? [])
    context[`aws:ResourceTag/${Key}`] = Value;
  const arn = formatArn({ partition, service: 'ec2', region, account: '', resource: `snapshot/${id}` });
  return { action: `ebs:${action}`, arn, context };
}
