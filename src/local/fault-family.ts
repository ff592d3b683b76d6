import type { Protocol } from '../wire/protocol.ts';
import type { FaultFamily } from '../wire/sigv4/worded-fault.ts';

const families: Readonly<Record<Protocol, FaultFamily>> = {
  ec2: 'ec2',
  query: 'query',
  json: 'json',
  'rest-json': 'rest-json',
  'rest-xml': 'query',
  'rpc-v2-cbor': 'json',
};

/** How a service words what is wrong with who calls. */
export function faultFamily(service: string, protocol: Protocol): FaultFamily {
  if (service === 'sdb') return 'sdb';
  return service === 's3' || service === 's3control' ? 's3' : families[protocol];
}
