import { defineAction } from '../../../action.ts';
import { matches } from '../filter.ts';
import { listDay, listVersion, productsOf } from '../offers.ts';
import { checkFormat, pageOf } from '../page.ts';
import { priceListItem } from '../product.ts';

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_pricing_GetProducts.html */
export const action = defineAction('pricing', 'GetProducts', {
  authorize: () => [{ action: 'pricing:GetProducts', arn: '*' }],
  handler(input, context) {
    const FormatVersion = checkFormat(input.FormatVersion);
    const { ServiceCode: code, Filters: filters = [] } = input;
    const found = productsOf(code).filter((product) => matches(product, filters));
    const { page, end } = pageOf('GetProducts', input, context, found);
    const PriceList = page.map((one) => priceListItem(code, one, listDay(), listVersion()));
    return { FormatVersion, PriceList, ...end };
  },
});
