import { defineAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { checkDomain } from '../domain.ts';
import { onDomain } from '../permit.ts';
import { selectPage } from '../select/page.ts';
import { parseSelect } from '../select/parse.ts';
import { itemsShown } from '../select/shown.ts';

/** https://docs.aws.amazon.com/AmazonSimpleDB/latest/DeveloperGuide/SDB_API_Select.html */
export const action = defineAction('sdb', 'Select', {
  authorize: (input, context) => onDomain(context, 'Select', domainOf(input.SelectExpression)),
  handler({ SelectExpression: expression, NextToken: token }, context) {
    const query = parseSelect(expression);
    checkDomain(context, query.domain);
    const { items, next } = selectPage(context, query, { expression, token });
    return { Items: itemsShown(query, items), NextToken: next };
  },
});

/** A query that cannot be read is refused as such by the handler. */
function domainOf(expression: string): string {
  try {
    return parseSelect(expression).domain;
  } catch (error) {
    if (error instanceof AwsError) return '*';
    throw error;
  }
}
