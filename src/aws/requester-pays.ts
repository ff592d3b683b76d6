import { loadService } from '../wire/service.ts';
import type { CallOptions, Connection } from './connection.ts';

/**
 * The same connection, saying to S3 with every call that can say it that the caller pays: who does not own a bucket
 * whose requesters pay is refused otherwise.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/ObjectsinRequesterPaysBuckets.html
 */
export function requesterPays(connection: Connection): Connection {
  return {
    region: connection.region,
    target: connection.target,
    call: (service, action, input, options?: CallOptions) =>
      connection.call(service, action, paid(service, action, input), options),
    invoke: (service, action, input, options) =>
      connection.invoke(service, action, paid(service, action, input), options),
    pages: (service, action, input, options) =>
      connection.pages(service, action, paid(service, action, input), options),
    wait: (service, waiter, input, options) => connection.wait(service, waiter, input, options),
    in: (region) => requesterPays(connection.in(region)),
    identity: () => connection.identity(),
  };
}

function paid<I extends object>(service: string, action: string, input: I): I {
  if (service !== 's3') return input;
  const asked = loadService('s3').operation(action)?.input;
  return asked?.member.has('RequestPayer') === true ? { ...input, RequestPayer: 'requester' } : input;
}
