import { defineAction } from '../../../action.ts';
import { checkDomain } from '../domain.ts';
import { checkExpected } from '../items/expected.ts';
import { removeAttributes } from '../items/remove.ts';
import { onDomain } from '../permit.ts';

/** https://docs.aws.amazon.com/AmazonSimpleDB/latest/DeveloperGuide/SDB_API_DeleteAttributes.html */
export const action = defineAction('sdb', 'DeleteAttributes', {
  authorize: (input, context) => onDomain(context, 'DeleteAttributes', input.DomainName),
  handler({ DomainName: domain, ItemName: item, Attributes, Expected }, context) {
    checkDomain(context, domain);
    checkExpected(context, domain, item, Expected);
    removeAttributes(context, domain, item, Attributes);
    return {};
  },
});
