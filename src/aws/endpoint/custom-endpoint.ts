import { ConfigurationError } from '../../errors.ts';
import type { ServiceMetadata } from '../../wire/service.ts';
import { awsEndpoint } from './endpoint.ts';
import type { Endpoint } from './endpoint.ts';

/** An endpoint at somebody's own address, signed as the service's own would be. `from` says where the address was found. */
export function customEndpoint(
  metadata: ServiceMetadata,
  region: string,
  address: string,
  from: string,
): Endpoint {
  const url = URL.parse(address);
  if (
    url === null ||
    (url.protocol !== 'http:' && url.protocol !== 'https:') ||
    url.search !== '' ||
    url.hash !== ''
  ) {
    throw new ConfigurationError(`${from} is not the address of an endpoint: ${address}`, {
      hint: 'An endpoint looks like http://localhost:4566.',
    });
  }
  const { signingRegion, signingName } = awsEndpoint(metadata, region, { fips: false, dualStack: false });
  return {
    protocol: url.protocol === 'http:' ? 'http' : 'https',
    hostname: url.hostname,
    port: url.port === '' ? undefined : Number(url.port),
    basePath: url.pathname === '/' ? '' : url.pathname.replace(/\/$/, ''),
    signingRegion,
    signingName,
    custom: true,
  };
}
