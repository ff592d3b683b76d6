// Made by `npm run generate` from the files beside it. Do not edit.

/** The services and actions of the local cloud, each loaded when it is first called. */
export const manifest = {
  ec2: {
    service: () => import('./ec2/service.ts'),
    actions: {
      DescribeAccountAttributes: () => import('./ec2/actions/describe-account-attributes.ts'),
      DescribeDhcpOptions: () => import('./ec2/actions/describe-dhcp-options.ts'),
      DescribeInstances: () => import('./ec2/actions/describe-instances.ts'),
      DescribeInternetGateways: () => import('./ec2/actions/describe-internet-gateways.ts'),
      DescribeNetworkAcls: () => import('./ec2/actions/describe-network-acls.ts'),
      DescribeNetworkInterfaces: () => import('./ec2/actions/describe-network-interfaces.ts'),
      DescribeRouteTables: () => import('./ec2/actions/describe-route-tables.ts'),
      DescribeSecurityGroupRules: () => import('./ec2/actions/describe-security-group-rules.ts'),
      DescribeSecurityGroups: () => import('./ec2/actions/describe-security-groups.ts'),
      DescribeSubnets: () => import('./ec2/actions/describe-subnets.ts'),
      DescribeVpcAttribute: () => import('./ec2/actions/describe-vpc-attribute.ts'),
      DescribeVpcs: () => import('./ec2/actions/describe-vpcs.ts'),
      RebootInstances: () => import('./ec2/actions/reboot-instances.ts'),
      RunInstances: () => import('./ec2/actions/run-instances.ts'),
      StartInstances: () => import('./ec2/actions/start-instances.ts'),
      StopInstances: () => import('./ec2/actions/stop-instances.ts'),
      TerminateInstances: () => import('./ec2/actions/terminate-instances.ts'),
    },
  },
  sts: {
    service: () => import('./sts/service.ts'),
    actions: {
      AssumeRole: () => import('./sts/actions/assume-role.ts'),
      GetAccessKeyInfo: () => import('./sts/actions/get-access-key-info.ts'),
      GetCallerIdentity: () => import('./sts/actions/get-caller-identity.ts'),
      GetSessionToken: () => import('./sts/actions/get-session-token.ts'),
    },
  },
};
