import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcEndpointConnectionNotifications.html */
export const action = noneOf('DescribeVpcEndpointConnectionNotifications', {
  answer: { ConnectionNotificationSet: [] },
  filters: [
    'connection-notification-arn',
    'connection-notification-id',
    'connection-notification-state',
    'connection-notification-type',
    'service-id',
    'vpc-endpoint-id',
  ],
  named: ({ ConnectionNotificationId: id }) => (id === undefined ? [] : [id]),
  notFound: { code: 'InvalidConnectionNotificationId.NotFound', words: 'connection notification ID' },
});
