import { Agent } from 'node:http';
import type { LookupFunction } from 'node:net';

/** For clients whose hosts begin with an account or a bucket, below `localhost`, which not every resolver knows. */
export function toLoopback() {
  const lookup: LookupFunction = (_name, options, found) =>
    options.all === true ? found(null, [{ address: '127.0.0.1', family: 4 }]) : found(null, '127.0.0.1', 4);
  return { httpAgent: new Agent({ lookup }) };
}
