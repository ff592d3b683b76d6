import { defineAction } from '../../../action.ts';
import { checkDomain } from '../domain.ts';
import { checkBatch } from '../items/batch.ts';
import { putAttributes } from '../items/put.ts';
import { onDomain } from '../permit.ts';

/** https://docs.aws.amazon.com/AmazonSimpleDB/latest/DeveloperGuide/SDB_API_BatchPutAttributes.html: all of it or nothing. */
export const action = defineAction('sdb', 'BatchPutAttributes', {
  authorize: (input, context) => onDomain(context, 'BatchPutAttributes', input.DomainName),
  handler({ DomainName: domain, Items: batch = [] }, context) {
    checkDomain(context, domain);
    checkBatch(batch);
    for (const { Name, Attributes = [] } of batch) putAttributes(context, domain, Name, Attributes);
    return {};
  },
});
