import { defineAction } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { relatedItemNotFound } from '../ops/errors.ts';
import { findOpsItem } from '../ops/items.ts';
import { opsItems } from '../ops/state.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DisassociateOpsItemRelatedItem.html */
export const action = defineAction('ssm', 'DisassociateOpsItemRelatedItem', {
  authorize: (input, context) => [
    {
      action: 'ssm:DisassociateOpsItemRelatedItem',
      arn: regionalArn(context, 'ssm', `opsitem/${input.OpsItemId}`),
    },
  ],
  handler(input, context) {
    const row = findOpsItem(context, input.OpsItemId);
    const related = row.related.filter(({ id }) => id !== input.AssociationId);
    if (related.length === row.related.length) throw relatedItemNotFound(input.AssociationId);
    context.state.table(opsItems).put({ ...row, related });
    return {};
  },
});
