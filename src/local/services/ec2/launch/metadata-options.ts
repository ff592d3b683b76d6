import type { InstanceMetadataOptionsRequest } from '../../../../wire/generated/ec2.ts';
import { invalidParameterValue } from '../errors.ts';
import { hopLimit } from '../limits.ts';
import type { MetadataOptions } from '../instances/instance-row.ts';
import type { MetadataDefaults } from '../instances/instance-settings.ts';

/** What is changed; members left out keep what they were. */
export type MetadataOptionsChange = Pick<
  InstanceMetadataOptionsRequest,
  'HttpTokens' | 'HttpPutResponseHopLimit' | 'HttpEndpoint' | 'HttpProtocolIpv6' | 'InstanceMetadataTags'
>;

/** What an instance starts from: an image made for IMDSv2 asks for tokens and lets containers reach it. */
export function defaultMetadataOptions(imdsSupport: string | undefined, now: number): MetadataOptions {
  const v2 = imdsSupport === 'v2.0';
  return {
    httpTokens: v2 ? 'required' : 'optional',
    hopLimit: v2 ? 2 : 1,
    httpEndpoint: 'enabled',
    httpProtocolIpv6: 'disabled',
    instanceMetadataTags: 'disabled',
    changedAt: now,
  };
}

/** The options with what the account has settled: it goes before what the image says. */
export function settleMetadata(before: MetadataOptions, settled: MetadataDefaults): MetadataOptions {
  return {
    ...before,
    httpTokens: settled.httpTokens ?? before.httpTokens,
    hopLimit: settled.hopLimit ?? before.hopLimit,
    httpEndpoint: settled.httpEndpoint ?? before.httpEndpoint,
    instanceMetadataTags: settled.instanceMetadataTags ?? before.instanceMetadataTags,
  };
}

/** The options with a change laid over them. The hop limit is from 1 to 64. */
export function changeMetadataOptions(
  before: MetadataOptions,
  change: MetadataOptionsChange | undefined,
  now: number,
): MetadataOptions {
  if (change === undefined) return before;
  const hops = change.HttpPutResponseHopLimit ?? before.hopLimit;
  if (hops < hopLimit.least || hops > hopLimit.most)
    throw invalidParameterValue(
      `Value (${hops}) for parameter HttpPutResponseHopLimit is invalid. Specify a value between ${hopLimit.least} and ${hopLimit.most}.`,
    );
  return {
    httpTokens: oneOf('HttpTokens', change.HttpTokens, ['optional', 'required']) ?? before.httpTokens,
    hopLimit: hops,
    httpEndpoint: oneOf('HttpEndpoint', change.HttpEndpoint, ['disabled', 'enabled']) ?? before.httpEndpoint,
    httpProtocolIpv6:
      oneOf('HttpProtocolIpv6', change.HttpProtocolIpv6, ['disabled', 'enabled']) ?? before.httpProtocolIpv6,
    instanceMetadataTags:
      oneOf('InstanceMetadataTags', change.InstanceMetadataTags, ['disabled', 'enabled']) ??
      before.instanceMetadataTags,
    changedAt: now,
  };
}

function oneOf(name: string, value: string | undefined, allowed: readonly string[]): string | undefined {
  if (value === undefined || allowed.includes(value)) return value;
  throw invalidParameterValue(
    `Value (${value}) for parameter ${name} is invalid. Valid values are: ${allowed.join(', ')}`,
  );
}
