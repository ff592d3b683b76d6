import { defineAction } from '../../../action.ts';
import { pageOfRows } from '../../../blocks/pager.ts';
import { invalidToken, invalidValue } from '../errors.ts';
import { SDB_LIMITS } from '../limits.ts';
import { domains } from '../state.ts';
import type { DomainRow } from '../state.ts';

const pager = { service: 'sdb', refuse: invalidToken };

/** https://docs.aws.amazon.com/AmazonSimpleDB/latest/DeveloperGuide/SDB_API_ListDomains.html */
export const action = defineAction('sdb', 'ListDomains', {
  authorize: () => [{ action: 'sdb:ListDomains', arn: '*' }],
  handler({ MaxNumberOfDomains: size = SDB_LIMITS.domains, NextToken: token }, context) {
    if (size < 1 || size > SDB_LIMITS.domains)
      throw invalidValue(String(size), 'MaxNumberOfDomains', 'MaxNumberOfDomains must be between 1 and 100.');
    const table = context.state.table(domains);
    const { rows, next } = pageOfRows(
      pager,
      { action: 'ListDomains', input: {}, context, token, size },
      (row: DomainRow) => row.name,
      (after) => table.list(after === undefined ? {} : { after }),
    );
    return { DomainNames: rows.map(({ name }) => name), NextToken: next };
  },
});
