import { defineAction } from '../../../action.ts';
import { checkDomain } from '../domain.ts';
import { checkBatch } from '../items/batch.ts';
import { removeAttributes } from '../items/remove.ts';
import { onDomain } from '../permit.ts';

/** https://docs.aws.amazon.com/AmazonSimpleDB/latest/DeveloperGuide/SDB_API_BatchDeleteAttributes.html */
export const action = defineAction('sdb', 'BatchDeleteAttributes', {
  authorize: (input, context) => onDomain(context, 'BatchDeleteAttributes', input.DomainName),
  handler({ DomainName: domain, Items: batch = [] }, context) {
    checkDomain(context, domain);
    checkBatch(batch);
    for (const { Name, Attributes } of batch) removeAttributes(context, domain, Name, Attributes);
    return {};
  },
});
