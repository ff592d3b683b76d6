import { NuageError } from '../../errors.ts';
import type { OperationContext } from '../context.ts';
import type { Plan } from './plan.ts';

const unclaimed: AsyncDisposable = { [Symbol.asyncDispose]: async () => {} };

/** Makes a run alone with what its plan claims, until what this gives back is disposed of. */
export async function takeClaim(
  { header }: Pick<Plan, 'header'>,
  run: string,
  begun: boolean,
  context: OperationContext,
): Promise<AsyncDisposable> {
  const { claim } = header;
  if (claim === undefined) return unclaimed;
  const take = context.extensions.claims?.[claim.name];
  const [account, region] = [header.accounts[0], header.regions[0]];
  if (take === undefined || account === undefined || region === undefined) {
    throw new NuageError('UnknownClaim', `The plan claims ${claim.name}, which this nuage does not know.`, {
      hint: 'Plan again with this version of nuage.',
    });
  }
  const connection = await context.connections.at(account, region);
  return take(claim.input, { connection, context, run, begun });
}
