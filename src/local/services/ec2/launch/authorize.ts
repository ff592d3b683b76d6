import type { RunInstancesRequest } from '../../../../wire/generated/ec2.ts';
import type { ActionContext, AuthorizationRequest } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { subnets } from '../network/subnet-row.ts';
import { passProfileRole } from './profile.ts';
import { imageById } from '../images/find-image.ts';

type Keys = Record<string, string | readonly string[]>;

/**
 * What a launch needs: `ec2:RunInstances` on everything that it uses or makes, and `ec2:CreateTags` on what it tags.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html
 */
export function authorizeLaunch(input: RunInstancesRequest, context: ActionContext): AuthorizationRequest[] {
  const region: Keys = { 'ec2:Region': context.region };
  const instance = { ...region, ...instanceKeys(input), ...tagKeys(input, 'instance') };
  const on = (resource: string, keys: Keys = region): AuthorizationRequest => ({
    action: 'ec2:RunInstances',
    arn: regionalArn(context, 'ec2', resource),
    context: keys,
  });
  const requests = [
    on('instance/*', instance),
    on('volume/*', { ...region, ...tagKeys(input, 'volume') }),
    on('network-interface/*', { ...region, ...tagKeys(input, 'network-interface') }),
    onImage(input.ImageId ?? '*', context),
    ...subnetIds(input).map((id) => on(`subnet/${id}`, { ...region, ...subnetKeys(id, context) })),
    ...groupIds(input).map((id) => on(`security-group/${id}`)),
  ];
  if (input.KeyName !== undefined) requests.push(on(`key-pair/${input.KeyName}`));
  if (input.InstanceMarketOptions?.MarketType === 'spot') requests.push(on('spot-instances-request/*'));
  if (input.Placement?.GroupName !== undefined && input.Placement.GroupName !== '')
    requests.push(on(`placement-group/${input.Placement.GroupName}`));
  const template = input.LaunchTemplate?.LaunchTemplateId;
  if (template !== undefined) requests.push(on(`launch-template/${template}`));
  for (const { ResourceType: type } of input.TagSpecifications ?? [])
    if (type !== undefined)
      requests.push({
        action: 'ec2:CreateTags',
        arn: regionalArn(context, 'ec2', `${type}/*`),
        context: { ...region, 'ec2:CreateAction': 'RunInstances', ...tagKeys(input, type) },
      });
  requests.push(...passProfileRole(input.IamInstanceProfile, context));
  return requests;
}

function instanceKeys(input: RunInstancesRequest): Keys {
  const keys: Keys = {
    'ec2:InstanceType': input.InstanceType ?? 'm1.small',
    'ec2:Tenancy': input.Placement?.Tenancy || 'default',
    'ec2:EbsOptimized': String(input.EbsOptimized ?? false),
    'ec2:InstanceMarketType': input.InstanceMarketOptions?.MarketType ?? 'on-demand',
  };
  const zone = input.Placement?.AvailabilityZone;
  if (zone !== undefined && zone !== '') keys['ec2:AvailabilityZone'] = zone;
  const metadata = input.MetadataOptions;
  if (metadata?.HttpTokens !== undefined) keys['ec2:MetadataHttpTokens'] = metadata.HttpTokens;
  if (metadata?.HttpEndpoint !== undefined) keys['ec2:MetadataHttpEndpoint'] = metadata.HttpEndpoint;
  if (metadata?.HttpPutResponseHopLimit !== undefined)
    keys['ec2:MetadataHttpPutResponseHopLimit'] = String(metadata.HttpPutResponseHopLimit);
  if (input.IamInstanceProfile?.Arn !== undefined) keys['ec2:InstanceProfile'] = input.IamInstanceProfile.Arn;
  return keys;
}

function tagKeys(input: RunInstancesRequest, type: string): Keys {
  const tags =
    input.TagSpecifications?.find((specification) => specification.ResourceType === type)?.Tags ?? [];
  if (tags.length === 0) return {};
  const keys: Keys = { 'aws:TagKeys': tags.map((tag) => tag.Key ?? '') };
  for (const tag of tags) keys[`aws:RequestTag/${tag.Key ?? ''}`] = tag.Value ?? '';
  return keys;
}

function onImage(id: string, context: ActionContext): AuthorizationRequest {
  const image = imageById(context, id);
  const keys: Keys = { 'ec2:Region': context.region, 'ec2:ImageID': id };
  if (image !== undefined) {
    keys['ec2:Owner'] = image.ownerAlias ?? image.account;
    keys['ec2:Public'] = String(image.public);
    keys['ec2:ImageType'] = 'machine';
    keys['ec2:RootDeviceType'] = image.rootDeviceType;
    for (const tag of image.tags) keys[`aws:ResourceTag/${tag.Key}`] = tag.Value;
  }
  return {
    action: 'ec2:RunInstances',
    arn: `arn:${context.partition}:ec2:${context.region}::image/${id}`,
    context: keys,
  };
}

function subnetIds(input: RunInstancesRequest): string[] {
  const ofInterfaces = (input.NetworkInterfaces ?? []).flatMap((one) => one.SubnetId ?? []);
  const named = [...(input.SubnetId === undefined ? [] : [input.SubnetId]), ...ofInterfaces];
  return named.length > 0 ? [...new Set(named)] : ['*'];
}

function subnetKeys(id: string, context: ActionContext): Keys {
  const subnet = context.state.table(subnets).get(id);
  if (subnet === undefined) return {};
  const keys: Keys = {
    'ec2:AvailabilityZone': subnet.zone,
    'ec2:SubnetID': subnet.id,
    'ec2:Vpc': regionalArn(context, 'ec2', `vpc/${subnet.vpcId}`),
  };
  for (const tag of subnet.tags) keys[`aws:ResourceTag/${tag.Key}`] = tag.Value;
  return keys;
}

function groupIds(input: RunInstancesRequest): string[] {
  const ofInterfaces = (input.NetworkInterfaces ?? []).flatMap((one) => one.Groups ?? []);
  const named = [...(input.SecurityGroupIds ?? []), ...ofInterfaces];
  return named.length > 0 ? [...new Set(named)] : ['*'];
}
