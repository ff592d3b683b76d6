import { defineAction } from '../../../action.ts';
import { readTagSpecifications } from '../../../blocks/ec2-tags.ts';
import { invalidParameterValue } from '../errors.ts';
import { findRow } from '../network/find-row.ts';
import { once } from '../network/once.ts';
import { onCreation } from '../tags/on-creation.ts';
import { describeImageImport } from '../transfers/describe-import.ts';
import { newImportTask } from '../transfers/new-import-task.ts';
import { readContainer, readImportRole } from '../transfers/read-import.ts';
import { importTaskNotFound } from '../transfers/transfer-errors.ts';
import { importTasks } from '../transfers/transfer-rows.ts';
import { chooseEncryption } from '../volumes/encryption.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportImage.html */
export const action = defineAction('ec2', 'ImportImage', {
  authorize: (input, context) =>
    onCreation(
      { action: 'ImportImage', resource: 'import-image-task/*', tags: input.TagSpecifications },
      context,
    ),
  handler(input, context) {
    const id = once('ImportImage', input, context, () => {
      const [disk, another] = input.DiskContainers ?? [];
      if (another !== undefined)
        throw invalidParameterValue('Images of more than one disk cannot be imported here.');
      const container = readContainer(disk);
      const roleArn = readImportRole(input.RoleName, context);
      const asked = { encrypted: input.Encrypted, kmsKeyId: input.KmsKeyId };
      const encryption = chooseEncryption(asked, undefined, context);
      const type = 'import-image-task';
      const tags = readTagSpecifications(input.TagSpecifications, [type]).get(type) ?? [];
      const row = {
        kind: 'image' as const,
        ...container,
        ...encryption,
        roleArn,
        description: input.Description ?? '',
        architecture: input.Architecture ?? 'x86_64',
        platform: input.Platform ?? 'Linux',
        bootMode: input.BootMode,
        licenseType: input.LicenseType,
        deviceName: disk?.DeviceName,
        tags,
      };
      return () => newImportTask(row, context).id;
    });
    const notFound = ([missing = '']: readonly string[]) => importTaskNotFound(missing);
    return describeImageImport(findRow(context.state, importTasks, { notFound }, id));
  },
});
