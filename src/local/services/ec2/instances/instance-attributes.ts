import type { InstanceAttribute } from '../../../../wire/generated/ec2.ts';
import type { InstanceInterface } from './instance-interfaces.ts';
import type { InstanceRow } from './instance-row.ts';

/** What an attribute is read from. */
interface AttributeSource {
  readonly row: InstanceRow;
  readonly interfaces: readonly InstanceInterface[];
}

/**
 * The attributes of an instance by the name that `DescribeInstanceAttribute` takes.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceAttribute.html
 */
export const instanceAttributes: Readonly<Record<string, (source: AttributeSource) => InstanceAttribute>> = {
  blockDeviceMapping: ({ row }) => ({
    BlockDeviceMappings: row.blockDevices.map((device) => ({
      DeviceName: device.deviceName,
      Ebs: {
        AttachTime: new Date(device.attachTime),
        DeleteOnTermination: device.deleteOnTermination,
        Status: device.status,
        VolumeId: device.volumeId,
      },
    })),
  }),
  disableApiStop: ({ row }) => ({ DisableApiStop: { Value: row.disableApiStop } }),
  disableApiTermination: ({ row }) => ({ DisableApiTermination: { Value: row.disableApiTermination } }),
  ebsOptimized: ({ row }) => ({ EbsOptimized: { Value: row.ebsOptimized } }),
  enaSupport: ({ row }) => ({ EnaSupport: { Value: row.image.enaSupport } }),
  enclaveOptions: ({ row }) => ({ EnclaveOptions: { Enabled: row.enclave } }),
  // Here EC2 names groups by their ids alone.
  groupSet: ({ interfaces }) => ({
    Groups: (interfaces[0]?.groups ?? []).map(({ GroupId }) => ({ GroupId })),
  }),
  instanceInitiatedShutdownBehavior: ({ row }) => ({
    InstanceInitiatedShutdownBehavior: { Value: row.shutdownBehavior },
  }),
  instanceType: ({ row }) => ({ InstanceType: { Value: row.type } }),
  kernel: ({ row }) => ({ KernelId: { Value: row.image.kernelId } }),
  productCodes: () => ({ ProductCodes: [] }),
  ramdisk: ({ row }) => ({ RamdiskId: { Value: row.image.ramdiskId } }),
  rootDeviceName: ({ row }) => ({ RootDeviceName: { Value: row.image.rootDeviceName } }),
  sourceDestCheck: ({ row }) => ({ SourceDestCheck: { Value: row.sourceDestCheck } }),
  sriovNetSupport: ({ row }) => ({ SriovNetSupport: { Value: row.image.sriovNetSupport } }),
  userData: ({ row }) => ({ UserData: { Value: row.userData } }),
};
