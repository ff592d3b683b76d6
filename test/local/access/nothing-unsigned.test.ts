import { expect, test } from 'vitest';
import { LocalCloud } from '../../../src/local/cloud.ts';
import type { HttpRequest } from '../../../src/wire/http.ts';
import { loadService, serviceNames } from '../../../src/wire/service.ts';
import { emptiestRequest } from '../../support/emptiest-request.ts';
import { signed, type UnsignedRequest } from '../../support/signed.ts';

/** What proves itself by a token in the request, and is answered without a signature for that. */
const byToken = new Set([
  'sts AssumeRoleWithSAML',
  'sts AssumeRoleWithWebIdentity',
  'sns ConfirmSubscription',
]);

/** Without a signature, with one of a key that is not there, with one of another secret, and over another body. */
const forgeries: readonly ((request: UnsignedRequest) => HttpRequest)[] = [
  (request) => without(signed(request), 'authorization'),
  (request) => replaced(signed(request), /Credential=test\//, 'Credential=AKIAIOSFODNN7EXAMPLE/'),
  (request) => replaced(signed(request), /Signature=.{8}/, 'Signature=00000000'),
  (request) => ({ ...signed(request), path: `${signed(request).path}x` }),
];

function without(request: HttpRequest, name: string): HttpRequest {
  const { [name]: _gone, ...headers } = lowered(request);
  return { ...request, headers };
}

function replaced(request: HttpRequest, pattern: RegExp, by: string): HttpRequest {
  const headers = lowered(request);
  return {
    ...request,
    headers: { ...headers, authorization: (headers['authorization'] ?? '').replace(pattern, by) },
  };
}

function lowered({ headers }: HttpRequest): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

test.each(serviceNames)('%s: nothing is done or told for who has no valid signature', async (name) => {
  await using cloud = await LocalCloud.start({ seed: 1 });
  const service = loadService(name);
  const answered: string[] = [];
  for (const protocol of service.metadata.protocols)
    for (const [at, operationName] of service.operationNames.entries()) {
      const operation = service.operation(operationName);
      const forge = forgeries[at % forgeries.length];
      if (operation === undefined || forge === undefined || byToken.has(`${name} ${operationName}`)) continue;
      const response = await cloud.handle(forge(emptiestRequest(protocol, service, operation)));
      if (response.status < 400) answered.push(`${protocol} ${operationName}: ${response.status}`);
    }
  expect(answered).toEqual([]);
  const done = cloud.calls.list({ limit: 10_000 }).filter(({ event }) => event.errorCode === undefined);
  expect(done).toEqual([]);
  expect(cloud.failures).toEqual([]);
});
