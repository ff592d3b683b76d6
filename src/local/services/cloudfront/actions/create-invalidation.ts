import { defineAction } from '../../../action.ts';
import { mustFindDistribution } from '../distributions/change.ts';
import { onDistribution } from '../distributions/permit.ts';
import { checkQuantities } from '../distributions/quantities.ts';
import { evict } from '../edge/cached.ts';
import { batchTooLarge, invalidArgument, tooManyInvalidations } from '../errors.ts';
import { location, newId } from '../ids.ts';
import { invalidationShown, invalidationsOf, pathsUnderWay } from '../invalidations/find.ts';
import { invalidations } from '../invalidations/state.ts';
import { CLOUDFRONT_LIMITS, INVALIDATE_MS } from '../limits.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CreateInvalidation.html */
export const action = defineAction('cloudfront', 'CreateInvalidation', {
  authorize: (input, context) => onDistribution(context, 'CreateInvalidation', input.DistributionId),
  handler({ DistributionId: distribution, InvalidationBatch: batch }, context) {
    mustFindDistribution(context, distribution);
    checkQuantities(batch);
    const { CallerReference: reference, Paths } = batch;
    const paths = Paths.Items ?? [];
    const path = `distribution/${distribution}/invalidation`;
    for (const row of context.state
      .table(invalidations)
      .list({ index: 'reference', equals: `${distribution} ${reference}` })) {
      // The same again is no new one; another batch under the same reference is refused.
      if (JSON.stringify(row.paths) !== JSON.stringify(paths))
        throw invalidArgument(
          'Your request contains a caller reference that was used for a previous invalidation batch for the same distribution.',
        );
      return { Location: location(`${path}/${row.id}`), Invalidation: invalidationShown(row, context.now) };
    }
    if (paths.length === 0) throw invalidArgument('Your request contains empty/invalid/out of limits paths.');
    if (paths.some((one) => !isPath(one)))
      throw invalidArgument('Your request contains one or more invalid invalidation paths.');
    if (paths.length > CLOUDFRONT_LIMITS.paths) throw batchTooLarge();
    const open = pathsUnderWay(context, distribution);
    const wildcards = paths.filter((one) => one.endsWith('*')).length;
    if (
      open.paths + paths.length > CLOUDFRONT_LIMITS.paths ||
      open.wildcards + wildcards > CLOUDFRONT_LIMITS.wildcards
    )
      throw tooManyInvalidations();
    const row = {
      id: newId('I', context.random),
      distribution,
      reference,
      paths,
      created: context.now,
      completed: context.lenient ? context.now : context.now + INVALIDATE_MS,
      sequence: (invalidationsOf(context, distribution)[0]?.sequence ?? 0) + 1,
    };
    context.state.table(invalidations).put(row);
    evict(context, distribution, paths);
    const shown = invalidationShown(row, context.now, 'InProgress');
    return { Location: location(`${path}/${row.id}`), Invalidation: shown };
  },
});

/** An asterisk may stand at the end alone. */
function isPath(path: string): boolean {
  return path.startsWith('/') && path.length <= 4000 && !path.slice(0, -1).includes('*') && !/\s/.test(path);
}
