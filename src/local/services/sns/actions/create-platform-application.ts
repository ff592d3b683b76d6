import { defineAction } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { invalid } from '../errors.ts';
import { platforms } from '../platform.ts';
import { platformApplications } from '../state.ts';

/** A record: no push leaves this cloud. https://docs.aws.amazon.com/sns/latest/api/API_CreatePlatformApplication.html */
export const action = defineAction('sns', 'CreatePlatformApplication', {
  authorize: () => [{ action: 'sns:CreatePlatformApplication', arn: '*' }],
  handler({ Name: name, Platform: platform, Attributes: attributes }, context) {
    if (name.length > 256) throw invalid(`${name} Reason: must be at most 256 characters long`);
    if (!/^[A-Za-z0-9_.-]+$/.test(name))
      throw invalid(
        `${name} Reason: must contain only characters 'a'-'z', 'A'-'Z', '0'-'9', '_', '-', and '.'`,
      );
    if (!platforms.includes(platform)) throw invalid(`Platform Reason: ${platform} is not supported`);
    if (attributes['PlatformCredential'] === undefined)
      throw invalid('Attributes Reason: PlatformCredential is required for this platform');
    const arn = regionalArn(context, 'sns', `app/${platform}/${name}`);
    // What opens the door to a platform is not kept: nobody reads it here.
    const { PlatformCredential: _, PlatformPrincipal: __, ...kept } = attributes;
    context.state.table(platformApplications).put({ arn, attributes: { Enabled: 'true', ...kept } });
    return { PlatformApplicationArn: arn };
  },
});
