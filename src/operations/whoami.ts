import type { OperationContext } from './context.ts';

export interface Who {
  readonly account: string;
  readonly arn: string;
  readonly userId: string;
  readonly region: string;
}

/** Who AWS takes the caller for, once for each account of the context, in the first of its regions. */
export async function* whoami(context: OperationContext): AsyncGenerator<Who> {
  const seen = new Set<string>();
  for (const { account, region } of await context.connections.places()) {
    if (seen.has(account)) continue;
    seen.add(account);
    const connection = await context.connections.at(account, region);
    const { arn, userId } = await connection.identity();
    yield { account, arn, userId, region };
  }
}
