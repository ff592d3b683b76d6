import type { TimerContext } from '../../../action.ts';
import { publicImageRows } from '../images/public-image.ts';
import { putImage } from '../images/shared-images.ts';
import type { FoundEc2 } from './found.ts';
import { oneOf, tagsOf } from './given.ts';

/** Images. The public ones that this cloud knows by itself stay as they are. */
export function adoptImages({ images }: FoundEc2, { account, region, state }: TimerContext): void {
  const known = publicImageRows(region);
  for (const image of images) {
    const id = image.ImageId ?? '';
    if (known.has(id)) continue;
    putImage(state, {
      id,
      account: image.OwnerId ?? account,
      ownerAlias: image.ImageOwnerAlias,
      region,
      name: image.Name ?? '',
      description: image.Description ?? '',
      location: image.ImageLocation ?? '',
      architecture: image.Architecture ?? 'x86_64',
      virtualizationType: image.VirtualizationType ?? 'hvm',
      hypervisor: image.Hypervisor ?? 'xen',
      rootDeviceName: image.RootDeviceName ?? '',
      rootDeviceType: image.RootDeviceType ?? 'ebs',
      enaSupport: image.EnaSupport ?? false,
      sriovNetSupport: image.SriovNetSupport,
      platform: image.Platform?.toLowerCase(),
      platformDetails: image.PlatformDetails ?? 'Linux/UNIX',
      usageOperation: image.UsageOperation ?? 'RunInstances',
      bootMode: image.BootMode,
      tpmSupport: image.TpmSupport,
      imdsSupport: image.ImdsSupport,
      kernelId: image.KernelId,
      ramdiskId: image.RamdiskId,
      blockDevices: image.BlockDeviceMappings ?? [],
      state: oneOf(['pending', 'available', 'failed', 'disabled'], image.State, 'available'),
      public: image.Public ?? false,
      creationDate: image.CreationDate,
      deprecationTime: image.DeprecationTime,
      sourceInstanceId: image.SourceInstanceId,
      sourceImageId: image.SourceImageId,
      sourceImageRegion: image.SourceImageRegion,
      launchAccounts: [],
      tags: tagsOf(image.Tags),
    });
  }
}
