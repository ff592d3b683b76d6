import type { RequestSpotInstancesRequest, RunInstancesRequest } from '../../../../wire/generated/ec2.ts';
import { missingParameter } from '../errors.ts';

/** The launch that a request for Spot instances stands for. */
export function launchOfRequest(input: RequestSpotInstancesRequest): RunInstancesRequest {
  const { LaunchSpecification: given } = input;
  if (given?.ImageId === undefined) throw missingParameter('imageId');
  const {
    AddressingType: _addressing,
    SecurityGroups,
    SecurityGroupIds,
    Placement,
    Monitoring,
    ...launch
  } = given;
  const count = input.InstanceCount ?? 1;
  const interfaces = launch.NetworkInterfaces ?? [];
  return {
    ...launch,
    // Clients send the lists empty where interfaces carry the groups.
    SecurityGroups: interfaces.length > 0 ? undefined : SecurityGroups,
    SecurityGroupIds: interfaces.length > 0 ? undefined : SecurityGroupIds,
    Placement: Placement && {
      AvailabilityZone: Placement.AvailabilityZone,
      GroupName: Placement.GroupName,
      Tenancy: Placement.Tenancy,
    },
    Monitoring: Monitoring && { Enabled: Monitoring.Enabled },
    MinCount: count,
    MaxCount: count,
    TagSpecifications: input.TagSpecifications,
    InstanceMarketOptions: {
      MarketType: 'spot',
      SpotOptions: {
        MaxPrice: input.SpotPrice,
        SpotInstanceType: input.Type,
        ValidUntil: input.ValidUntil,
        InstanceInterruptionBehavior: input.InstanceInterruptionBehavior,
      },
    },
  };
}
