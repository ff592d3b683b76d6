// Made by `npm run generate` from the files beside it. Do not edit.

/** The services and actions of the local cloud, each loaded when it is first called. */
export const manifest = {
  ec2: {
    service: () => import('./ec2/service.ts'),
    actions: {
      CancelSpotInstanceRequests: () => import('./ec2/actions/cancel-spot-instance-requests.ts'),
      CreateTags: () => import('./ec2/actions/create-tags.ts'),
      DeleteTags: () => import('./ec2/actions/delete-tags.ts'),
      DescribeAccountAttributes: () => import('./ec2/actions/describe-account-attributes.ts'),
      DescribeAvailabilityZones: () => import('./ec2/actions/describe-availability-zones.ts'),
      DescribeDhcpOptions: () => import('./ec2/actions/describe-dhcp-options.ts'),
      DescribeIamInstanceProfileAssociations: () =>
        import('./ec2/actions/describe-iam-instance-profile-associations.ts'),
      DescribeImages: () => import('./ec2/actions/describe-images.ts'),
      DescribeInstanceAttribute: () => import('./ec2/actions/describe-instance-attribute.ts'),
      DescribeInstanceCreditSpecifications: () =>
        import('./ec2/actions/describe-instance-credit-specifications.ts'),
      DescribeInstanceStatus: () => import('./ec2/actions/describe-instance-status.ts'),
      DescribeInstanceTypeOfferings: () => import('./ec2/actions/describe-instance-type-offerings.ts'),
      DescribeInstanceTypes: () => import('./ec2/actions/describe-instance-types.ts'),
      DescribeInstances: () => import('./ec2/actions/describe-instances.ts'),
      DescribeInternetGateways: () => import('./ec2/actions/describe-internet-gateways.ts'),
      DescribeNetworkAcls: () => import('./ec2/actions/describe-network-acls.ts'),
      DescribeNetworkInterfaces: () => import('./ec2/actions/describe-network-interfaces.ts'),
      DescribeRegions: () => import('./ec2/actions/describe-regions.ts'),
      DescribeRouteTables: () => import('./ec2/actions/describe-route-tables.ts'),
      DescribeSecurityGroupRules: () => import('./ec2/actions/describe-security-group-rules.ts'),
      DescribeSecurityGroups: () => import('./ec2/actions/describe-security-groups.ts'),
      DescribeSpotInstanceRequests: () => import('./ec2/actions/describe-spot-instance-requests.ts'),
      DescribeSubnets: () => import('./ec2/actions/describe-subnets.ts'),
      DescribeTags: () => import('./ec2/actions/describe-tags.ts'),
      DescribeVpcAttribute: () => import('./ec2/actions/describe-vpc-attribute.ts'),
      DescribeVpcs: () => import('./ec2/actions/describe-vpcs.ts'),
      GetConsoleOutput: () => import('./ec2/actions/get-console-output.ts'),
      ModifyInstanceAttribute: () => import('./ec2/actions/modify-instance-attribute.ts'),
      ModifyInstanceMetadataOptions: () => import('./ec2/actions/modify-instance-metadata-options.ts'),
      MonitorInstances: () => import('./ec2/actions/monitor-instances.ts'),
      RebootInstances: () => import('./ec2/actions/reboot-instances.ts'),
      ResetInstanceAttribute: () => import('./ec2/actions/reset-instance-attribute.ts'),
      RunInstances: () => import('./ec2/actions/run-instances.ts'),
      StartInstances: () => import('./ec2/actions/start-instances.ts'),
      StopInstances: () => import('./ec2/actions/stop-instances.ts'),
      TerminateInstances: () => import('./ec2/actions/terminate-instances.ts'),
      UnmonitorInstances: () => import('./ec2/actions/unmonitor-instances.ts'),
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
