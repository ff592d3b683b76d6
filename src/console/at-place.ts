import { UsageError } from '../errors.ts';
import type { OperationContext } from '../operations/context.ts';

/** The context of an operation that works in one account and region, among those that the console shows. */
export async function atPlace(
  context: OperationContext,
  account: string,
  region: string,
): Promise<OperationContext> {
  const { connections } = context;
  const place = (await connections.places()).find((one) => one.account === account && one.region === region);
  if (place === undefined)
    throw new UsageError(`The console does not show ${region} in ${account}`, {
      hint: 'It shows the accounts and regions that nuage console was started with.',
    });
  return {
    ...context,
    connections: { ...connections, places: async () => [place], at: (...at) => connections.at(...at) },
  };
}
