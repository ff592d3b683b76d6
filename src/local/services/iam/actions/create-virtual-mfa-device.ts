import { defineAction } from '../../../action.ts';
import { globalArn } from '../../../blocks/arns.ts';
import { mfaDevices } from '../credential-state.ts';
import { alreadyExists } from '../errors.ts';
import { newSeed, sealSeed } from '../mfa-devices.ts';
import { onNew } from '../permit.ts';
import { qrPicture } from '../qr-picture.ts';
import { tagsShown, withTags } from '../tags.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateVirtualMFADevice.html */
export const action = defineAction('iam', 'CreateVirtualMFADevice', {
  authorize: (input, context) =>
    onNew(
      context,
      'CreateVirtualMFADevice',
      `mfa${input.Path ?? '/'}${input.VirtualMFADeviceName}`,
      'TagMFADevice',
      input.Tags,
    ),
  handler(input, context) {
    const { state, now, account } = context;
    const { VirtualMFADeviceName: name, Path: path = '/' } = input;
    const serial = globalArn(context, 'iam', `mfa${path}${name}`);
    if (state.table(mfaDevices).get(serial) !== undefined) throw alreadyExists('MFA device already exists.');
    const seed = newSeed();
    const tags = withTags([], input.Tags);
    state.table(mfaDevices).put({ serial, sealedSeed: sealSeed(state, serial, seed), created: now, tags });
    return {
      VirtualMFADevice: {
        SerialNumber: serial,
        Base32StringSeed: Buffer.from(seed),
        QRCodePNG: qrPicture(`otpauth://totp/${name}@${account}?secret=${seed}`),
        Tags: tagsShown(tags),
      },
    };
  },
});
