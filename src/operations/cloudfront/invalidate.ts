import { isServiceError } from '../../aws/service-error.ts';
import { NuageError, UsageError } from '../../errors.ts';
import type { OperationContext } from '../context.ts';
import { onePlace } from '../one-place.ts';

export interface Invalidate {
  /** The id of a distribution. */
  readonly distribution: string;
  /** Paths that begin with a slash; an asterisk may stand at the end. */
  readonly paths: readonly string[];
  /** Milliseconds; 0 does not wait. */
  readonly waitMs: number;
}

export interface Invalidated {
  readonly id: string;
  readonly status: string;
}

/** Makes every edge forget paths of a distribution, and waits until that is so. AWS gives 1,000 paths a month for nothing. */
export async function invalidate(
  { distribution, paths, waitMs }: Invalidate,
  context: OperationContext,
): Promise<Invalidated> {
  const wrong = paths.find((path) => !path.startsWith('/'));
  if (wrong !== undefined) throw new UsageError(`A path begins with a slash, and ${wrong} does not.`);
  const { connection } = await onePlace('cloudfront invalidate', context);
  const { clock, host, random, signal } = context;
  const since = clock.now();
  try {
    const { Invalidation: made } = await connection.call('cloudfront', 'CreateInvalidation', {
      DistributionId: distribution,
      InvalidationBatch: {
        CallerReference: `nuage-${random.uuid()}`,
        Paths: { Quantity: paths.length, Items: paths },
      },
    });
    const id = made?.Id ?? '';
    if (waitMs === 0) return { id, status: made?.Status ?? '' };
    const input = { DistributionId: distribution, Id: id };
    await connection.wait('cloudfront', 'InvalidationCompleted', input, {
      maxWaitMs: waitMs,
      signal,
      onAttempt: () =>
        host.notify({
          kind: 'waiting',
          what: 'for the invalidation',
          targets: 1,
          state: 'in progress',
          elapsedMs: clock.now() - since,
        }),
    });
    return { id, status: 'Completed' };
  } catch (error) {
    if (!isServiceError(error, 'NoSuchDistribution')) throw error;
    throw new NuageError('DistributionNotFound', `There is no distribution ${distribution}.`, {
      hint: 'See which there are with: nuage cloudfront list',
      cause: error,
    });
  }
}
