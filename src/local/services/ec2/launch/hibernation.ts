import { unsupportedHibernation } from '../errors.ts';
import { hibernationMemory } from '../limits.ts';
import type { ImageRow } from '../images/image-row.ts';
import type { LaunchType } from './instance-type.ts';
import type { CheckedVolume } from './volumes.ts';

const mebibytes = 1024;

/**
 * Checks that an instance that is to hibernate can: the type supports it, the memory is not too large for it, and
 * the root volume is an encrypted EBS volume that holds the memory.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/hibernating-prerequisites.html
 */
export function checkHibernation(
  type: LaunchType,
  image: Pick<ImageRow, 'rootDeviceType' | 'rootDeviceName' | 'platform'>,
  volumes: readonly CheckedVolume[],
): void {
  if (type.facts?.HibernationSupported === false)
    throw unsupportedHibernation(`Hibernation is not supported for the instance type ${type.name}.`);
  if (image.rootDeviceType !== 'ebs')
    throw unsupportedHibernation('For hibernation, the root device must be an EBS volume.');
  const root = volumes.find((volume) => volume.deviceName === image.rootDeviceName);
  if (root?.encryption.encrypted !== true)
    throw unsupportedHibernation('For hibernation, the root device volume must be encrypted.');
  const memory = type.facts === undefined ? 0 : type.facts.MemoryInfo.SizeInMiB / mebibytes;
  const most = image.platform === undefined ? hibernationMemory.linux : hibernationMemory.windows;
  if (memory >= most)
    throw unsupportedHibernation(
      `Hibernation is not supported for instances with ${memory} GiB of RAM or more.`,
    );
  if (root.shape.size < memory)
    throw unsupportedHibernation(
      'For hibernation, the root device volume must be large enough to store the RAM contents.',
    );
}
