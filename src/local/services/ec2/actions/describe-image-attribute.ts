import type { ImageAttribute } from '../../../../wire/generated/ec2.ts';
import { defineAction } from '../../../action.ts';
import type { ActionContext } from '../../../action.ts';
import { isoTime } from '../../../blocks/dates.ts';
import { dryRunOperation, unknownAttribute } from '../errors.ts';
import { onImage } from '../images/authorize.ts';
import { findOwnImage } from '../images/find-image.ts';
import type { ImageRow } from '../images/image-row.ts';
import { protectionState } from '../images/protection.ts';
import { instances } from '../instances/instance-row.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImageAttribute.html */
export const action = defineAction('ec2', 'DescribeImageAttribute', {
  authorize: (input, context) => [onImage('DescribeImageAttribute', input.ImageId, context)],
  handler(input, context) {
    const row = findOwnImage(context, input.ImageId);
    const attribute = readers[input.Attribute];
    if (attribute === undefined || !Object.hasOwn(readers, input.Attribute))
      throw unknownAttribute(input.Attribute);
    if (input.DryRun === true) throw dryRunOperation();
    return { ImageId: row.id, ...attribute(row, context) };
  },
});

/** Launches are told a day after they were. */
const TOLD_AFTER = 24 * 3600_000;

const readers: Readonly<Record<string, (row: ImageRow, context: ActionContext) => Partial<ImageAttribute>>> =
  {
    description: (row) => ({ Description: { Value: row.description } }),
    kernel: (row) => ({ KernelId: value(row.kernelId) }),
    ramdisk: (row) => ({ RamdiskId: value(row.ramdiskId) }),
    productCodes: () => ({ ProductCodes: [] }),
    blockDeviceMapping: (row) => ({ BlockDeviceMappings: row.blockDevices }),
    sriovNetSupport: (row) => ({ SriovNetSupport: value(row.sriovNetSupport) }),
    bootMode: (row) => ({ BootMode: value(row.bootMode) }),
    tpmSupport: (row) => ({ TpmSupport: value(row.tpmSupport) }),
    uefiData: (row) => ({ UefiData: value(row.uefiData) }),
    imdsSupport: (row) => ({ ImdsSupport: value(row.imdsSupport) }),
    deregistrationProtection: (row, { now }) => ({
      DeregistrationProtection: { Value: protectionState(row, now) },
    }),
    launchPermission: (row) => ({
      LaunchPermissions: [
        ...(row.public ? [{ Group: 'all' as const }] : []),
        ...row.launchAccounts.map((UserId) => ({ UserId })),
      ],
    }),
    lastLaunchedTime(row, { state, now }) {
      const launches = [...state.table(instances).list()]
        .filter((instance) => instance.image.id === row.id && instance.createdAt <= now - TOLD_AFTER)
        .map((instance) => instance.createdAt);
      return { LastLaunchedTime: value(launches.length > 0 ? isoTime(Math.max(...launches)) : undefined) };
    },
  };

function value(text: string | undefined): { Value?: string } {
  return text === undefined ? {} : { Value: text };
}
