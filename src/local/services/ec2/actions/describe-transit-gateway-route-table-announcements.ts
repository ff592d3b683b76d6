import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeTransitGatewayRouteTableAnnouncements.html */
export const action = noneOf('DescribeTransitGatewayRouteTableAnnouncements', {
  answer: { TransitGatewayRouteTableAnnouncements: [] },
  named: (input) => input.TransitGatewayRouteTableAnnouncementIds,
  notFound: {
    code: 'InvalidTransitGatewayRouteTableAnnouncementId.NotFound',
    words: 'transit gateway route table announcement ID',
  },
});
