import { defineAction } from '../../../action.ts';
import { list } from '../entities/change.ts';
import { originAccessControls } from '../entities/origin-access-controls.ts';
import { itemsOf, pageOf } from '../page.ts';
import { onAll } from '../permit.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ListOriginAccessControls.html */
export const action = defineAction('cloudfront', 'ListOriginAccessControls', {
  authorize: () => onAll('ListOriginAccessControls'),
  handler(input, context) {
    const { rows, ...page } = pageOf(input, list(context, originAccessControls), ({ id }) => id);
    const items = itemsOf(rows, ({ id, config }) => ({
      Id: id,
      ...config,
      Description: config.Description ?? '',
    }));
    return { OriginAccessControlList: { ...page, ...items } };
  },
});
