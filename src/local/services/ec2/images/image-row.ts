import type { BlockDeviceMapping } from '../../../../wire/generated/ec2.ts';
import type { Tag } from '../../../blocks/tags.ts';
import { defineTable } from '../../../store/table.ts';

type ImageState = 'pending' | 'available' | 'failed' | 'deregistered' | 'disabled';

/** What keeps an image from being deregistered. */
interface DeregistrationProtection {
  readonly cooldown: boolean;
  /** Taken off with a cooldown: until then, epoch milliseconds, it protects all the same. */
  readonly endsAt?: number | undefined;
}

/** One machine image: of the account (in the table), or a public one (made from the facts). */
export interface ImageRow {
  readonly id: string;
  /** Who owns it. */
  readonly account: string;
  /** `amazon` for what Amazon owns. */
  readonly ownerAlias?: string | undefined;
  readonly region: string;
  readonly name: string;
  readonly description: string;
  readonly location: string;
  readonly architecture: string;
  readonly virtualizationType: string;
  readonly hypervisor: string;
  readonly rootDeviceName: string;
  readonly rootDeviceType: string;
  readonly enaSupport: boolean;
  readonly sriovNetSupport?: string | undefined;
  /** `windows`, or absent. */
  readonly platform?: string | undefined;
  readonly platformDetails: string;
  readonly usageOperation: string;
  readonly bootMode?: string | undefined;
  readonly tpmSupport?: string | undefined;
  readonly imdsSupport?: string | undefined;
  readonly kernelId?: string | undefined;
  readonly ramdiskId?: string | undefined;
  readonly blockDevices: readonly BlockDeviceMapping[];
  readonly state: ImageState;
  readonly public: boolean;
  /** `2026-04-27T00:00:00.000Z`; absent when it is not known of a public image. */
  readonly creationDate?: string | undefined;
  readonly deprecationTime?: string | undefined;
  readonly sourceInstanceId?: string | undefined;
  readonly sourceImageId?: string | undefined;
  readonly sourceImageRegion?: string | undefined;
  /** Absent when it is not protected from being deregistered. */
  readonly protection?: DeregistrationProtection | undefined;
  /** Base64, as it was given. */
  readonly uefiData?: string | undefined;
  /** Accounts that may launch it. */
  readonly launchAccounts: readonly string[];
  readonly tags: readonly Tag[];
}

/** The images of the account; public ones are facts, not rows. */
export const images = defineTable<ImageRow>({
  name: 'ec2.images',
  scope: 'region',
  id: (row) => row.id,
  indexes: { name: (row) => row.name },
});
