import type { Connection } from '../../aws/connection.ts';
import { isServiceError } from '../../aws/service-error.ts';
import { AccessError } from '../../errors.ts';
import type { OperationContext, Place } from '../context.ts';
import { oneAccount } from '../one-place.ts';

/** Where tasks go: the sandbox, where nothing costs anything, unless it is said that they are meant. */
export interface TurkSide {
  /** The marketplace itself, where workers are paid. */
  readonly production?: boolean | undefined;
}

/** What AWS's own tables of endpoints call the two: Mechanical Turk is in us-east-1 alone, wherever one works. */
const sides = { sandbox: 'sandbox', production: 'us-east-1' } as const;

export interface TurkPlace extends Place {
  readonly connection: Connection;
  readonly production: boolean;
}

/** The one account that was named, on one side of Mechanical Turk. */
export async function turkPlace(
  operation: string,
  { production = false }: TurkSide,
  context: OperationContext,
): Promise<TurkPlace> {
  const { account } = await oneAccount(operation, context);
  const region = sides[production ? 'production' : 'sandbox'];
  return { account, region, production, connection: await context.connections.at(account, region) };
}

/** Makes a first call of Mechanical Turk, and says what to do where the account is not one of a requester. */
export async function firstCall<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (!isServiceError(error, 'RequestError') || !/must be linked/.test(error.message)) throw error;
    throw new AccessError('NotARequester', 'This account is not linked to a requester of Mechanical Turk.', {
      hint: 'Register at https://requester.mturk.com (and https://requestersandbox.mturk.com), and link the account there under Developer.',
      cause: error,
    });
  }
}
