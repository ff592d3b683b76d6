import { ConfigurationError } from '../../errors.ts';
import type { ServiceMetadata } from '../../wire/service.ts';
import { partitionOf } from './partition.ts';
import { endpointExceptions } from './service-endpoints.ts';

/** Where the calls of one service in one region go, and what they sign with. */
export interface Endpoint {
  readonly protocol: 'http' | 'https';
  readonly hostname: string;
  readonly port: number | undefined;
  /** Stands before the path of every request; empty for AWS itself. */
  readonly basePath: string;
  readonly signingRegion: string;
  readonly signingName: string;
  /** Somebody's own address (an emulator, a VPC endpoint) rather than AWS's: host names are not to be built on it. */
  readonly custom: boolean;
}

export interface EndpointVariant {
  readonly fips: boolean;
  readonly dualStack: boolean;
}

/** AWS's own endpoint of a service. The same as AWS's endpoint rules give, in every partition. */
export function awsEndpoint(
  metadata: ServiceMetadata,
  region: string,
  { fips, dualStack }: EndpointVariant,
): Endpoint {
  const partition = partitionOf(region);
  const prefix = metadata.endpointPrefix;
  const exceptions = endpointExceptions[prefix] ?? {};
  if (fips && exceptions.noFips?.includes(partition.name) === true) {
    throw new ConfigurationError(`${metadata.serviceId} has no FIPS endpoint in ${region}.`);
  }
  const variant = variantName(fips, dualStack);
  const template =
    pick(exceptions[variant], region, partition.name) ??
    `{prefix}${fips ? '-fips' : ''}.{region}.${dualStack ? '{dual}' : '{dns}'}`;
  const words: Readonly<Record<string, string>> = {
    prefix,
    region,
    global: partition.globalRegion,
    dns: partition.dnsSuffix,
    dual: partition.dualStackDnsSuffix,
  };
  const fill = (text: string): string => text.replace(/\{(\w+)\}/g, (_, word: string) => words[word] ?? '');
  return {
    protocol: 'https',
    hostname: fill(template),
    port: undefined,
    basePath: '',
    signingRegion: fill(pick(exceptions.signingRegion, region, partition.name) ?? '{region}'),
    signingName: metadata.signingName,
    custom: false,
  };
}

function variantName(fips: boolean, dualStack: boolean): 'plain' | 'fips' | 'dual' | 'fipsDual' {
  if (fips) return dualStack ? 'fipsDual' : 'fips';
  return dualStack ? 'dual' : 'plain';
}

function pick(
  by: Readonly<Record<string, string>> | undefined,
  region: string,
  partition: string,
): string | undefined {
  return by?.[region] ?? by?.[partition] ?? by?.['*'];
}
