import { NuageError } from '../errors.ts';
import type { Identity } from './target.ts';

/** Asks STS who the caller is: the one call that needs no permission. */
export async function askIdentity(sts: (action: string) => Promise<object>): Promise<Identity> {
  const answer = await sts('GetCallerIdentity');
  if ('Account' in answer && 'Arn' in answer && 'UserId' in answer) {
    const { Account: account, Arn: arn, UserId: userId } = answer;
    if (typeof account === 'string' && typeof arn === 'string' && typeof userId === 'string')
      return { account, arn, userId };
  }
  throw new NuageError('NoIdentity', 'STS answered without saying who the caller is.');
}
