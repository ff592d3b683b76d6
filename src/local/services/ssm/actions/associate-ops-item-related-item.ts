import { defineAction } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { relatedItemExists } from '../ops/errors.ts';
import { findOpsItem } from '../ops/items.ts';
import { opsItems } from '../ops/state.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_AssociateOpsItemRelatedItem.html */
export const action = defineAction('ssm', 'AssociateOpsItemRelatedItem', {
  authorize: (input, context) => [
    {
      action: 'ssm:AssociateOpsItemRelatedItem',
      arn: regionalArn(context, 'ssm', `opsitem/${input.OpsItemId}`),
    },
  ],
  handler(input, context) {
    const row = findOpsItem(context, input.OpsItemId);
    const { AssociationType: type, ResourceType: resourceType, ResourceUri: uri } = input;
    if (row.related.some((item) => item.uri === uri && item.type === type)) throw relatedItemExists(uri);
    const id = context.random.uuid();
    const item = { id, type, resourceType, uri, by: context.caller.arn, created: context.now };
    context.state.table(opsItems).put({ ...row, related: [...row.related, item] });
    return { AssociationId: id };
  },
});
