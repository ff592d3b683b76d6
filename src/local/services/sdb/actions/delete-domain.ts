import { defineAction } from '../../../action.ts';
import { checkDomainName } from '../domain.ts';
import { onDomain } from '../permit.ts';
import { domains, itemId, items } from '../state.ts';

/** https://docs.aws.amazon.com/AmazonSimpleDB/latest/DeveloperGuide/SDB_API_DeleteDomain.html: one that is not there is no error. */
export const action = defineAction('sdb', 'DeleteDomain', {
  authorize: (input, context) => onDomain(context, 'DeleteDomain', input.DomainName),
  handler({ DomainName: name }, context) {
    checkDomainName(name);
    const { state } = context;
    if (!state.table(domains).delete(name)) return {};
    const table = state.table(items);
    for (const row of table.list({ index: 'domain', equals: name })) table.delete(itemId(row));
    return {};
  },
});
