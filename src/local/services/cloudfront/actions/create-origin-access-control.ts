import { defineAction } from '../../../action.ts';
import { create } from '../entities/change.ts';
import { originAccessControls } from '../entities/origin-access-controls.ts';
import { shown } from '../entities/shown-origin-access-control.ts';
import { location } from '../ids.ts';
import { onAll } from '../permit.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CreateOriginAccessControl.html */
export const action = defineAction('cloudfront', 'CreateOriginAccessControl', {
  authorize: () => onAll('CreateOriginAccessControl'),
  handler({ OriginAccessControlConfig: config }, context) {
    const row = create(context, originAccessControls, config);
    return {
      OriginAccessControl: shown(row),
      ETag: row.etag,
      Location: location(`origin-access-control/${row.id}`),
    };
  },
});
