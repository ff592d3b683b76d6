import type { Operation } from '../../src/wire/operation.ts';
import type { Protocol } from '../../src/wire/protocol.ts';
import type { Service } from '../../src/wire/service.ts';
import { form, jsonCall, type UnsignedRequest } from './signed.ts';

const emptiest: Readonly<Record<Protocol, (service: Service, operation: Operation) => UnsignedRequest>> = {
  ec2: (service, { name }) =>
    form(service.metadata.signingName, `Action=${name}&Version=${service.metadata.apiVersion}`),
  query: (service, { name }) =>
    form(service.metadata.signingName, `Action=${name}&Version=${service.metadata.apiVersion}`),
  json: (service, { name }) =>
    jsonCall(service.metadata.signingName, `${service.metadata.targetPrefix ?? ''}.${name}`, '{}'),
  'rest-json': rest,
  'rest-xml': rest,
  'rpc-v2-cbor': (service, { name }) => ({
    service: service.metadata.signingName,
    method: 'POST',
    path: `/service/${service.metadata.targetPrefix ?? ''}/operation/${name}`,
    headers: { 'smithy-protocol': 'rpc-v2-cbor', 'content-type': 'application/cbor' },
    body: new Uint8Array([0xa0]),
  }),
};

function rest(service: Service, operation: Operation): UnsignedRequest {
  const [path = '/', query = ''] = operation.http.uri.split('?');
  return {
    service: service.metadata.signingName,
    method: operation.http.method,
    path: path.replaceAll(/\{[^}]+\}/g, 'xxx'),
    query,
  };
}

/** The emptiest request for an action, by its protocol and by nothing of our own client. */
export function emptiestRequest(protocol: Protocol, service: Service, operation: Operation): UnsignedRequest {
  return emptiest[protocol](service, operation);
}
