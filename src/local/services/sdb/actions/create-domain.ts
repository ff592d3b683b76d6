import { defineAction } from '../../../action.ts';
import { checkDomainName } from '../domain.ts';
import { tooManyDomains } from '../errors.ts';
import { SDB_LIMITS } from '../limits.ts';
import { onDomain } from '../permit.ts';
import { domains } from '../state.ts';

/** https://docs.aws.amazon.com/AmazonSimpleDB/latest/DeveloperGuide/SDB_API_CreateDomain.html: again is no error. */
export const action = defineAction('sdb', 'CreateDomain', {
  authorize: (input, context) => onDomain(context, 'CreateDomain', input.DomainName),
  handler({ DomainName: name }, context) {
    checkDomainName(name);
    const table = context.state.table(domains);
    if (table.get(name) !== undefined) return {};
    if (table.count() >= SDB_LIMITS.domains) throw tooManyDomains();
    table.put({ name });
    return {};
  },
});
