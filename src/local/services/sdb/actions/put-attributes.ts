import { defineAction } from '../../../action.ts';
import { checkDomain } from '../domain.ts';
import { checkExpected } from '../items/expected.ts';
import { putAttributes } from '../items/put.ts';
import { onDomain } from '../permit.ts';

/** https://docs.aws.amazon.com/AmazonSimpleDB/latest/DeveloperGuide/SDB_API_PutAttributes.html */
export const action = defineAction('sdb', 'PutAttributes', {
  authorize: (input, context) => onDomain(context, 'PutAttributes', input.DomainName),
  handler({ DomainName: domain, ItemName: item, Attributes: attributes = [], Expected }, context) {
    checkDomain(context, domain);
    checkExpected(context, domain, item, Expected);
    putAttributes(context, domain, item, attributes);
    return {};
  },
});
