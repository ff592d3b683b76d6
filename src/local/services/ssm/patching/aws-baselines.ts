import { createHash } from 'node:crypto';
import type { Place } from '../../../blocks/arns.ts';
import type { BaselineRow } from './state.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager-predefined-and-custom-patch-baselines.html */
const NAMES: Readonly<Record<string, string>> = {
  ALMA_LINUX: 'AWS-AlmaLinuxDefaultPatchBaseline',
  AMAZON_LINUX: 'AWS-AmazonLinuxDefaultPatchBaseline',
  AMAZON_LINUX_2: 'AWS-AmazonLinux2DefaultPatchBaseline',
  AMAZON_LINUX_2022: 'AWS-AmazonLinux2022DefaultPatchBaseline',
  AMAZON_LINUX_2023: 'AWS-AmazonLinux2023DefaultPatchBaseline',
  CENTOS: 'AWS-CentOSDefaultPatchBaseline',
  DEBIAN: 'AWS-DebianDefaultPatchBaseline',
  MACOS: 'AWS-MacOSDefaultPatchBaseline',
  ORACLE_LINUX: 'AWS-OracleLinuxDefaultPatchBaseline',
  RASPBIAN: 'AWS-RaspbianDefaultPatchBaseline',
  REDHAT_ENTERPRISE_LINUX: 'AWS-RedHatDefaultPatchBaseline',
  ROCKY_LINUX: 'AWS-RockyLinuxDefaultPatchBaseline',
  SUSE: 'AWS-SuseDefaultPatchBaseline',
  UBUNTU: 'AWS-UbuntuDefaultPatchBaseline',
  WINDOWS: 'AWS-DefaultPatchBaseline',
};

/** AWS's own baselines of a region. Their ids are not known here: these are made from their names. */
export function awsBaselines({
  partition,
  region,
}: Pick<Place, 'partition' | 'region'>): readonly BaselineRow[] {
  return Object.entries(NAMES).map(([system, Name]) => {
    const digits = createHash('sha256').update(`${region} ${Name}`).digest('hex').slice(0, 16);
    return {
      id: `arn:${partition}:ssm:${region}::patchbaseline/pb-0${digits}`,
      system,
      settings: { Name, Description: `Default Patch Baseline for ${system} Provided by AWS.` },
      created: 0,
      modified: 0,
      tags: [],
    };
  });
}
