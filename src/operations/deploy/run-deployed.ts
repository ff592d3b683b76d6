import { NuageError } from '../../errors.ts';
import type { OperationContext } from '../context.ts';
import { invokeFunction } from '../lambda/invoke.ts';
import { parts } from './deployment-stack.ts';

export interface SentOperation {
  readonly operation: string;
  /** Messages on their way to workers. */
  readonly sent: number;
}

/** Has the dispatcher of a deployment send an operation now. Throws what the dispatcher said when it could not. */
export async function runDeployed(
  { name, operation }: { readonly name: string; readonly operation: string },
  context: OperationContext,
): Promise<SentOperation> {
  const payload = new TextEncoder().encode(JSON.stringify({ operation }));
  const invoked = await invokeFunction({ name: `${name}-${parts.dispatcher}`, payload }, context).catch(
    (error: unknown) => {
      if (!(error instanceof NuageError) || error.code !== 'ResourceNotFoundException') throw error;
      throw new NuageError('NotDeployed', `There is no deployment ${name} here.`, {
        hint: 'nuage deploy apply makes it; --region and --account say where.',
        cause: error,
      });
    },
  );
  if (invoked.error !== undefined)
    throw new NuageError(invoked.error.type ?? 'Failed', invoked.error.message);
  return { operation, sent: sentIn(invoked.payload) };
}

function sentIn(payload: string): number {
  const answer: unknown = JSON.parse(payload);
  if (typeof answer === 'object' && answer !== null && 'sent' in answer && typeof answer.sent === 'number')
    return answer.sent;
  throw new NuageError(
    'NotDeployed',
    `The dispatcher answers ${payload.slice(0, 100)}, and not what it sent.`,
    {
      hint: 'nuage deploy plan tells whether its code is the one of this nuage.',
    },
  );
}
