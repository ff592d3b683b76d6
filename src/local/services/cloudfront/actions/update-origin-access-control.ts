import { defineAction } from '../../../action.ts';
import { onEntity, update } from '../entities/change.ts';
import { originAccessControls } from '../entities/origin-access-controls.ts';
import { shown } from '../entities/shown-origin-access-control.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_UpdateOriginAccessControl.html */
export const action = defineAction('cloudfront', 'UpdateOriginAccessControl', {
  authorize: (input, context) =>
    onEntity(context, 'UpdateOriginAccessControl', originAccessControls, input.Id),
  handler(input, context) {
    const row = update(context, originAccessControls, input, input.OriginAccessControlConfig);
    return { OriginAccessControl: shown(row), ETag: row.etag };
  },
});
