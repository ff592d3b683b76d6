import type {
  RequestLaunchTemplateData,
  ResponseLaunchTemplateData,
} from '../../../../wire/generated/ec2.ts';
import { readEc2Tags } from '../../../blocks/ec2-tags.ts';
import { missingParameter } from '../errors.ts';
import { readUserData } from '../launch/user-data.ts';
import { versionMalformed } from './template-errors.ts';

/**
 * Checks what a template is to say, as far as AWS does before a launch: that there is something, the user data, the
 * tags. Whether what it names exists is asked when it is launched from.
 */
export function readTemplateData(data: RequestLaunchTemplateData): ResponseLaunchTemplateData {
  if (Object.values(data).every((value) => value === undefined)) throw missingParameter('LaunchTemplateData');
  for (const { Tags: tags } of data.TagSpecifications ?? []) readEc2Tags(tags, 'specification');
  return { ...data, UserData: readUserData(data.UserData) };
}

/** The data of a version with what is said anew in the place of what it said. */
export function layOverData(
  below: ResponseLaunchTemplateData,
  above: ResponseLaunchTemplateData,
): ResponseLaunchTemplateData {
  const said = Object.entries(above).filter(([, value]) => value !== undefined);
  return { ...below, ...Object.fromEntries(said) };
}

/** The text of a version, which has to be one. */
export function readVersionText(version: string | undefined): string {
  if (version === undefined) throw missingParameter('Version');
  if (/^(?:\$Default|\$Latest|[1-9]\d{0,8})$/.test(version)) return version;
  throw versionMalformed(version);
}
