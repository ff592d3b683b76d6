import { defineAction } from '../../../action.ts';
import { productsOf } from '../offers.ts';
import { pageOf } from '../page.ts';
import { hasPriceList, listed, priceListArn } from '../price-list.ts';

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_pricing_ListPriceLists.html */
export const action = defineAction('pricing', 'ListPriceLists', {
  authorize: () => [{ action: 'pricing:ListPriceLists', arn: '*' }],
  handler(input, context) {
    // Throws for a service that there is not.
    productsOf(input.ServiceCode);
    const PriceListArn = priceListArn(context.partition, input.ServiceCode);
    const found = hasPriceList(input) ? [{ PriceListArn, ...listed }] : [];
    const { page, end } = pageOf('ListPriceLists', input, context, found);
    return { PriceLists: [...page], ...end };
  },
});
