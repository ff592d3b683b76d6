import type { OperationContext } from '../context.ts';
import { drawPlan } from '../plan/draw-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { findFunction } from './find-function.ts';
import { publishEntries } from './publish-entries.ts';

export interface PublishVersionInput {
  readonly name: string;
  /** Moved to the version, or made. */
  readonly alias?: string | undefined;
}

/** Plans to publish a function's code and settings as a version, and to move an alias to it. */
export async function planPublishVersion(
  { name, alias }: PublishVersionInput,
  context: OperationContext,
): Promise<Plan> {
  const found = await findFunction('lambda publish', name, context);
  const { account, region, latest } = found;
  return drawPlan(
    { operation: 'lambda publish', input: { name, alias }, places: [{ account, region }] },
    publishEntries(found, { sha256: latest.CodeSha256 ?? '', alias, after: [] }),
    context,
  );
}
