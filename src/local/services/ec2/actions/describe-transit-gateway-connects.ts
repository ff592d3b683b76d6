import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeTransitGatewayConnects.html */
export const action = noneOf('DescribeTransitGatewayConnects', {
  answer: { TransitGatewayConnects: [] },
  filters: [
    'options.protocol',
    'state',
    'transit-gateway-attachment-id',
    'transit-gateway-id',
    'transport-transit-gateway-attachment-id',
  ],
  named: (input) => input.TransitGatewayAttachmentIds,
  notFound: { code: 'InvalidTransitGatewayAttachmentID.NotFound', words: 'transit gateway attachment ID' },
});
