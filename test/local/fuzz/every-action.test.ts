import { expect, test } from 'vitest';

import { LocalCloud } from '../../../src/local/cloud.ts';
import type { Operation } from '../../../src/wire/operation.ts';
import type { Protocol } from '../../../src/wire/protocol.ts';
import { loadService, serviceNames } from '../../../src/wire/service.ts';
import type { Service } from '../../../src/wire/service.ts';
import { shapedError } from '../../support/aws-shape.ts';
import { form, jsonCall, signed } from '../../support/signed.ts';
import type { UnsignedRequest } from '../../support/signed.ts';

/** The emptiest request for an action, by its protocol and by nothing of our own client. */
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

test.each(serviceNames)("%s: every action answers its emptiest request in AWS's shape", async (name) => {
  await using cloud = await LocalCloud.start({ seed: 1 });
  const service = loadService(name);
  const wrong: string[] = [];
  for (const protocol of service.metadata.protocols) {
    for (const operationName of service.operationNames) {
      const operation = service.operation(operationName);
      if (operation === undefined) {
        wrong.push(`${operationName} is not in the table`);
        continue;
      }
      const request = signed(emptiest[protocol](service, operation));
      const response = await cloud.handle(request);
      const error = response.status < 300 ? undefined : await shapedError(response, request.method);
      if (response.status >= 500 || (response.status >= 300 && error === undefined)) {
        wrong.push(
          `${protocol} ${operationName}: ${response.status} ${Buffer.from(Object(response.body)).toString()}`,
        );
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(cloud.failures).toEqual([]);
});
