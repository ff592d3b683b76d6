import { defineAction } from '../../../action.ts';
import { dropAddresses } from '../distributions/addresses.ts';
import { mustFindDistribution } from '../distributions/change.ts';
import { onDistribution } from '../distributions/permit.ts';
import { statusOf } from '../distributions/shown.ts';
import { distributions } from '../distributions/state.ts';
import { evictAll } from '../edge/cached.ts';
import { ifMatchMissing, notDisabled } from '../errors.ts';
import { checkIfMatch } from '../if-match.ts';
import { invalidationsOf } from '../invalidations/find.ts';
import { invalidations } from '../invalidations/state.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_DeleteDistribution.html */
export const action = defineAction('cloudfront', 'DeleteDistribution', {
  authorize: (input, context) => onDistribution(context, 'DeleteDistribution', input.Id),
  handler({ Id: id, IfMatch }, context) {
    if (IfMatch === undefined || IfMatch === '') throw ifMatchMissing();
    const row = mustFindDistribution(context, id);
    checkIfMatch(IfMatch, row.etag);
    // Disabled, and known to be so everywhere.
    if (row.config.Enabled || statusOf(row, context) !== 'Deployed') throw notDisabled();
    for (const one of invalidationsOf(context, id)) context.state.table(invalidations).delete(one.id);
    evictAll(context, id);
    dropAddresses(context, id);
    context.state.table(distributions).delete(id);
    return {};
  },
});
