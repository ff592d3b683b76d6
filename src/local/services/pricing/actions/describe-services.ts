import { defineAction } from '../../../action.ts';
import { attributeNames, serviceCodes } from '../offers.ts';
import { checkFormat, pageOf } from '../page.ts';

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_pricing_DescribeServices.html */
export const action = defineAction('pricing', 'DescribeServices', {
  authorize: () => [{ action: 'pricing:DescribeServices', arn: '*' }],
  handler(input, context) {
    const FormatVersion = checkFormat(input.FormatVersion);
    const codes = input.ServiceCode === undefined ? serviceCodes() : [input.ServiceCode];
    const { page, end } = pageOf('DescribeServices', input, context, codes);
    const Services = page.map((code) => ({ ServiceCode: code, AttributeNames: [...attributeNames(code)] }));
    return { Services, FormatVersion, ...end };
  },
});
