import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeTransitGatewayPeeringAttachments.html */
export const action = noneOf('DescribeTransitGatewayPeeringAttachments', {
  answer: { TransitGatewayPeeringAttachments: [] },
  filters: [
    'local-owner-id',
    'remote-owner-id',
    'state',
    'transit-gateway-attachment-id',
    'transit-gateway-id',
  ],
  named: (input) => input.TransitGatewayAttachmentIds,
  notFound: { code: 'InvalidTransitGatewayAttachmentID.NotFound', words: 'transit gateway attachment ID' },
});
