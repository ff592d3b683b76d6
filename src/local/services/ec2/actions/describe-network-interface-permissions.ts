import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkInterfacePermissions.html */
export const action = noneOf('DescribeNetworkInterfacePermissions', {
  answer: { NetworkInterfacePermissions: [] },
  filters: [
    'network-interface-permission.aws-account-id',
    'network-interface-permission.aws-service',
    'network-interface-permission.network-interface-id',
    'network-interface-permission.network-interface-permission-id',
    'network-interface-permission.permission',
  ],
  named: (input) => input.NetworkInterfacePermissionIds,
  notFound: {
    code: 'InvalidNetworkInterfacePermissionId.NotFound',
    words: 'network interface permission ID',
  },
});
