import { defineAction } from '../../../action.ts';
import { invalid } from '../errors.ts';
import { valueOf } from '../filter.ts';
import { attributeNames, productsOf } from '../offers.ts';
import { pageOf } from '../page.ts';

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_pricing_GetAttributeValues.html */
export const action = defineAction('pricing', 'GetAttributeValues', {
  authorize: () => [{ action: 'pricing:GetAttributeValues', arn: '*' }],
  handler(input, context) {
    const { ServiceCode: code, AttributeName: name } = input;
    if (!attributeNames(code).includes(name)) throw invalid(`Attribute ${name} of ${code} was not found.`);
    const found = new Set(productsOf(code).flatMap((product) => valueOf(product, name) ?? []));
    const { page, end } = pageOf('GetAttributeValues', input, context, [...found].sort());
    return { AttributeValues: page.map((Value) => ({ Value })), ...end };
  },
});
