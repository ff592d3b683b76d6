import { defineAction } from '../../../action.ts';
import { readTagSpecifications } from '../../../blocks/ec2-tags.ts';
import { findRow } from '../network/find-row.ts';
import { once } from '../network/once.ts';
import { onCreation } from '../tags/on-creation.ts';
import { describeSnapshotImport } from '../transfers/describe-import.ts';
import { newImportTask } from '../transfers/new-import-task.ts';
import { readContainer, readImportRole } from '../transfers/read-import.ts';
import { importTaskNotFound } from '../transfers/transfer-errors.ts';
import { importTasks } from '../transfers/transfer-rows.ts';
import { chooseEncryption } from '../volumes/encryption.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportSnapshot.html */
export const action = defineAction('ec2', 'ImportSnapshot', {
  authorize: (input, context) =>
    onCreation(
      { action: 'ImportSnapshot', resource: 'import-snapshot-task/*', tags: input.TagSpecifications },
      context,
    ),
  handler(input, context) {
    const id = once('ImportSnapshot', input, context, () => {
      const container = readContainer(input.DiskContainer);
      const roleArn = readImportRole(input.RoleName, context);
      const asked = { encrypted: input.Encrypted, kmsKeyId: input.KmsKeyId };
      const encryption = chooseEncryption(asked, undefined, context);
      const type = 'import-snapshot-task';
      const tags = readTagSpecifications(input.TagSpecifications, [type]).get(type) ?? [];
      const description = input.Description ?? input.DiskContainer?.Description ?? '';
      const own = { kind: 'snapshot', architecture: '', platform: '' } as const;
      return () =>
        newImportTask({ ...own, ...container, ...encryption, roleArn, description, tags }, context).id;
    });
    const notFound = ([missing = '']: readonly string[]) => importTaskNotFound(missing);
    return describeSnapshotImport(findRow(context.state, importTasks, { notFound }, id));
  },
});
