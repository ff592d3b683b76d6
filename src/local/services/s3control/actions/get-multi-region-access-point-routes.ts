import { defineAction } from '../../../action.ts';
import { findByAlias, lookByAlias, onPoint } from '../multi-region/find.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_GetMultiRegionAccessPointRoutes.html */
export const action = defineAction('s3control', 'GetMultiRegionAccessPointRoutes', {
  authorize: ({ AccountId, Mrap }, context) =>
    onPoint(context, 's3:GetMultiRegionAccessPointRoutes', AccountId, () => lookByAlias(context, Mrap)),
  handler: ({ Mrap }, context) => ({
    Mrap,
    Routes: findByAlias(context, Mrap).regions.map(({ bucket, region, dial }) => ({
      Bucket: bucket,
      Region: region,
      TrafficDialPercentage: dial,
    })),
  }),
});
