import type { RunInstancesRequest } from '../../../../wire/generated/ec2.ts';
import type { ActionContext } from '../../../action.ts';
import { readTagSpecifications } from '../../../blocks/ec2-tags.ts';
import type { Tag } from '../../../blocks/tags.ts';
import { enaRequiredOfImage } from '../errors.ts';
import type { ImageRow } from '../images/image-row.ts';
import type { MetadataOptions } from '../instances/instance-row.ts';
import { instanceSettings } from '../instances/instance-settings.ts';
import { mergeBlockDevices } from './block-devices.ts';
import { readCpu, type Cpu } from './cpu.ts';
import { checkHibernation } from './hibernation.ts';
import { readImage } from './image.ts';
import { checkEbsOptimized, checkImage, lacksEna, readType, type LaunchType } from './instance-type.ts';
import { planNetwork, type PlannedNetwork } from './interfaces.ts';
import { checkKeyPair } from './key-pair.ts';
import { readMarket, type SpotOptions } from './market.ts';
import { changeMetadataOptions, defaultMetadataOptions, settleMetadata } from './metadata-options.ts';
import { readProfile, type Profile } from './profile.ts';
import { snapshotLookup } from './snapshots.ts';
import { refuseWhatIsNotHere } from './refusals.ts';
import { readUserData } from './user-data.ts';
import { checkVolumes, type CheckedVolume } from './volumes.ts';

/** What can be tagged while it is made. */
const taggable = ['instance', 'volume', 'network-interface', 'spot-instances-request'] as const;

/** All that a launch has decided before it makes anything; every instance of it is made from this. */
export interface LaunchPlan {
  readonly input: RunInstancesRequest;
  readonly image: ImageRow;
  readonly type: LaunchType;
  readonly cpu: Cpu;
  readonly network: PlannedNetwork;
  readonly volumes: readonly CheckedVolume[];
  readonly userData: string | undefined;
  readonly metadataOptions: MetadataOptions;
  readonly spot: SpotOptions | undefined;
  readonly profile: Profile | undefined;
  readonly tags: ReadonlyMap<(typeof taggable)[number], readonly Tag[]>;
}

/** Reads and checks a launch whole. Throws what AWS would answer; nothing has been made then. */
export function planLaunch(input: RunInstancesRequest, context: ActionContext): LaunchPlan {
  const tags = readTagSpecifications(input.TagSpecifications, taggable);
  refuseWhatIsNotHere(input, context);
  const userData = readUserData(input.UserData);
  const type = readType(input.InstanceType, context);
  const image = readImage(
    input.ImageId,
    type.facts?.ProcessorInfo.SupportedArchitectures[0] ?? 'x86_64',
    context,
  );
  if (!context.lenient) {
    checkImage(type, image);
    if (lacksEna(type, image)) throw enaRequiredOfImage(type.name);
    checkEbsOptimized(type, input.EbsOptimized === true);
  }
  checkKeyPair(input.KeyName, context);
  const cpu = readCpu(type, input.CpuOptions);
  const spot = readMarket(input.InstanceMarketOptions, type);
  const profile = readProfile(input.IamInstanceProfile, context);
  const defaults = settleMetadata(
    defaultMetadataOptions(image.imdsSupport, context.now),
    instanceSettings(context.state).metadata,
  );
  const metadataOptions = changeMetadataOptions(defaults, input.MetadataOptions, context.now);
  const planned = mergeBlockDevices(
    image.blockDevices,
    input.BlockDeviceMappings ?? [],
    snapshotLookup(image, context),
  );
  const volumes = checkVolumes(planned, context);
  if (input.HibernationOptions?.Configured === true && !context.lenient)
    checkHibernation(type, image, volumes);
  const network = planNetwork(input, type, context);
  return { input, image, type, cpu, network, volumes, userData, metadataOptions, spot, profile, tags };
}
