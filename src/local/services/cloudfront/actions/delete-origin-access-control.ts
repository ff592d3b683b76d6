import { defineAction } from '../../../action.ts';
import { onEntity, remove } from '../entities/change.ts';
import { originAccessControls } from '../entities/origin-access-controls.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_DeleteOriginAccessControl.html */
export const action = defineAction('cloudfront', 'DeleteOriginAccessControl', {
  authorize: (input, context) =>
    onEntity(context, 'DeleteOriginAccessControl', originAccessControls, input.Id),
  handler(input, context) {
    remove(context, originAccessControls, input);
    return {};
  },
});
