import { expect, test } from 'vitest';

import { LocalCloud } from '../../../src/local/cloud.ts';
import { loadService, serviceNames } from '../../../src/wire/service.ts';
import { shapedError } from '../../support/aws-shape.ts';
import { emptiestRequest } from '../../support/emptiest-request.ts';
import { signed } from '../../support/signed.ts';

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
      const request = signed(emptiestRequest(protocol, service, operation));
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
