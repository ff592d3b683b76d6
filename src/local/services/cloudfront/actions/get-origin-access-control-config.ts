import { defineAction } from '../../../action.ts';
import { mustFind, onEntity } from '../entities/change.ts';
import { originAccessControls } from '../entities/origin-access-controls.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_GetOriginAccessControlConfig.html */
export const action = defineAction('cloudfront', 'GetOriginAccessControlConfig', {
  authorize: (input, context) =>
    onEntity(context, 'GetOriginAccessControlConfig', originAccessControls, input.Id),
  handler({ Id }, context) {
    const row = mustFind(context, originAccessControls, Id);
    return { OriginAccessControlConfig: row.config, ETag: row.etag };
  },
});
