import { defineAction } from '../../../action.ts';
import { checkDomain } from '../domain.ts';
import { checkName } from '../items/check-text.ts';
import { attributesShown } from '../items/shown.ts';
import { onDomain } from '../permit.ts';
import { itemId, items } from '../state.ts';

/**
 * https://docs.aws.amazon.com/AmazonSimpleDB/latest/DeveloperGuide/SDB_API_GetAttributes.html: an item that is not there
 * has no attributes. Every read is consistent here, asked for or not.
 */
export const action = defineAction('sdb', 'GetAttributes', {
  authorize: (input, context) => onDomain(context, 'GetAttributes', input.DomainName),
  handler({ DomainName: domain, ItemName: name, AttributeNames: wanted = [] }, context) {
    checkDomain(context, domain);
    checkName(name, 'ItemName');
    const found = context.state.table(items).get(itemId({ domain, name }))?.attributes ?? [];
    const meant = wanted.length === 0 ? found : found.filter((attribute) => wanted.includes(attribute.name));
    return { Attributes: attributesShown(meant) };
  },
});
