import type { OperationContext } from '../../operations/context.ts';
import { asRequester } from '../../operations/s3/requester-pays.ts';
import { one } from '../arguments.ts';
import type { Values } from '../arguments.ts';
import { choice } from '../values.ts';

export const payerFlags = {
  'request-payer': one(
    choice(['requester'], 'pay for requests and bytes, where a bucket’s owner lets requesters pay'),
  ),
};

/** What is asked is paid for by the caller, where the command line says so. */
export function paidFor(operations: OperationContext, flags: Values<typeof payerFlags>): OperationContext {
  return flags['request-payer'] === undefined ? operations : asRequester(operations);
}
