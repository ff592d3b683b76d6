import type { ActionContext, AuthorizationRequest } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { instances, type InstanceRow } from './instance-row.ts';

/**
 * The condition keys that AWS knows for an instance.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html
 */
function instanceKeys(row: InstanceRow, context: ActionContext): Record<string, string> {
  const keys: Record<string, string> = {
    'ec2:Region': context.region,
    'ec2:AvailabilityZone': row.zone,
    'ec2:InstanceType': row.type,
    'ec2:EbsOptimized': String(row.ebsOptimized),
    'ec2:RootDeviceType': row.image.rootDeviceType,
    'ec2:Tenancy': row.tenancy,
    'ec2:InstanceID': row.id,
    'ec2:InstanceMarketType': row.lifecycle === 'spot' ? 'spot' : 'on-demand',
    'ec2:MetadataHttpTokens': row.metadataOptions.httpTokens,
    'ec2:MetadataHttpEndpoint': row.metadataOptions.httpEndpoint,
    'ec2:MetadataHttpPutResponseHopLimit': String(row.metadataOptions.hopLimit),
    'ec2:InstanceAutoRecovery': row.autoRecovery,
  };
  if (row.profileArn !== undefined) keys['ec2:InstanceProfile'] = row.profileArn;
  if (row.placementGroup !== '')
    keys['ec2:PlacementGroup'] = regionalArn(context, 'ec2', `placement-group/${row.placementGroup}`);
  for (const { Key: key, Value: value } of row.tags) {
    keys[`aws:ResourceTag/${key}`] = value;
    keys[`ec2:ResourceTag/${key}`] = value;
  }
  return keys;
}

/** One permission on each of the named instances, with what a condition may ask of it. */
export function onInstances(
  action: string,
  ids: readonly (string | undefined)[] | undefined,
  context: ActionContext,
): AuthorizationRequest[] {
  const table = context.state.table(instances);
  return (ids ?? []).map((id = '') => {
    const row = table.get(id);
    return {
      action: `ec2:${action}`,
      arn: regionalArn(context, 'ec2', `instance/${id}`),
      context: row === undefined ? { 'ec2:Region': context.region } : instanceKeys(row, context),
    };
  });
}

/** A permission that AWS does not limit to resources. */
export function onEverything(action: string, context: ActionContext): AuthorizationRequest[] {
  return [{ action: `ec2:${action}`, arn: '*', context: { 'ec2:Region': context.region } }];
}
