import { EC2 } from '@aws-sdk/client-ec2';
import type { LocalCloudOptions } from '../../../../../src/local/options.ts';
import { startLab } from '../instances/lab.ts';
import type { Lab } from '../instances/lab.ts';

/** A cloud whose clock stands still, with shortcuts to the parts of a network. */
export interface NetLab extends AsyncDisposable {
  readonly lab: Lab;
  readonly aws: EC2;
  vpc(cidrBlock?: string): Promise<string>;
  subnet(vpcId: string, cidrBlock: string, zone?: string): Promise<string>;
  /** An internet gateway that is attached. */
  gateway(vpcId: string): Promise<string>;
  group(vpcId: string, name: string): Promise<string>;
  mainTable(vpcId: string): Promise<string>;
}

export async function startNetLab(options: LocalCloudOptions = {}): Promise<NetLab> {
  const lab = await startLab(options);
  const aws = new EC2({
    endpoint: lab.cloud.endpoint,
    region: 'us-east-1',
    credentials: lab.cloud.rootKey,
    maxAttempts: 1,
  });
  const known = (id: string | undefined): string => {
    if (id === undefined) throw new Error('nothing was made');
    return id;
  };
  return {
    lab,
    aws,
    vpc: async (CidrBlock = '10.0.0.0/16') => known((await aws.createVpc({ CidrBlock })).Vpc?.VpcId),
    subnet: async (VpcId, CidrBlock, AvailabilityZone = 'us-east-1a') =>
      known((await aws.createSubnet({ VpcId, CidrBlock, AvailabilityZone })).Subnet?.SubnetId),
    async gateway(VpcId) {
      const { InternetGateway } = await aws.createInternetGateway({});
      const InternetGatewayId = known(InternetGateway?.InternetGatewayId);
      await aws.attachInternetGateway({ VpcId, InternetGatewayId });
      return InternetGatewayId;
    },
    group: async (VpcId, GroupName) =>
      known((await aws.createSecurityGroup({ VpcId, GroupName, Description: 'for a test' })).GroupId),
    async mainTable(vpcId) {
      const Filters = [
        { Name: 'vpc-id', Values: [vpcId] },
        { Name: 'association.main', Values: ['true'] },
      ];
      return known((await aws.describeRouteTables({ Filters })).RouteTables?.[0]?.RouteTableId);
    },
    [Symbol.asyncDispose]: () => lab[Symbol.asyncDispose](),
  };
}
