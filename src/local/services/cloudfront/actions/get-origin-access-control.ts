import { defineAction } from '../../../action.ts';
import { mustFind, onEntity } from '../entities/change.ts';
import { originAccessControls } from '../entities/origin-access-controls.ts';
import { shown } from '../entities/shown-origin-access-control.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_GetOriginAccessControl.html */
export const action = defineAction('cloudfront', 'GetOriginAccessControl', {
  authorize: (input, context) => onEntity(context, 'GetOriginAccessControl', originAccessControls, input.Id),
  handler({ Id }, context) {
    const row = mustFind(context, originAccessControls, Id);
    return { OriginAccessControl: shown(row), ETag: row.etag };
  },
});
