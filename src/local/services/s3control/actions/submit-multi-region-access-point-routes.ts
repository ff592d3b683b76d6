import { defineAction } from '../../../action.ts';
import { findByAlias, lookByAlias, onPoint } from '../multi-region/find.ts';
import { rerouted } from '../multi-region/routes.ts';
import { multiRegionPoints } from '../multi-region/state.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_SubmitMultiRegionAccessPointRoutes.html */
export const action = defineAction('s3control', 'SubmitMultiRegionAccessPointRoutes', {
  authorize: ({ AccountId, Mrap }, context) =>
    onPoint(context, 's3:SubmitMultiRegionAccessPointRoutes', AccountId, () => lookByAlias(context, Mrap)),
  handler({ Mrap, RouteUpdates }, context) {
    const row = findByAlias(context, Mrap);
    const regions = rerouted(row.regions, RouteUpdates);
    context.state.table(multiRegionPoints).put({ ...row, regions });
    return {};
  },
});
