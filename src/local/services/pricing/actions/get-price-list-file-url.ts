import { defineAction } from '../../../action.ts';
import { invalid, notFound } from '../errors.ts';
import { filePath, listed } from '../price-list.ts';

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_pricing_GetPriceListFileUrl.html */
export const action = defineAction('pricing', 'GetPriceListFileUrl', {
  authorize: () => [{ action: 'pricing:GetPriceListFileUrl', arn: '*' }],
  handler({ PriceListArn: arn, FileFormat: format }, { endpoint }) {
    const path = filePath(arn);
    if (path === undefined) throw notFound(`Price list ${arn} was not found.`);
    if (!listed.FileFormats.includes(format)) throw invalid(`File format ${format} is not supported.`);
    return { Url: `${endpoint}/_nuage/offers/v1.0/${path}` };
  },
});
