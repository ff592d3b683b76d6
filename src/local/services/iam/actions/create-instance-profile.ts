import { defineAction } from '../../../action.ts';
import { globalArn } from '../../../blocks/arns.ts';
import { alreadyExists, overQuota } from '../errors.ts';
import { newUniqueId } from '../ids.ts';
import { IAM_LIMITS } from '../limits.ts';
import { onNew } from '../permit.ts';
import { profileShown } from '../shown.ts';
import { instanceProfiles } from '../state.ts';
import { tagsShown, withTags } from '../tags.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateInstanceProfile.html */
export const action = defineAction('iam', 'CreateInstanceProfile', {
  authorize: (input, context) =>
    onNew(
      context,
      'CreateInstanceProfile',
      `instance-profile${input.Path ?? '/'}${input.InstanceProfileName}`,
      'TagInstanceProfile',
      input.Tags,
    ),
  handler(input, context) {
    const { state, now, random } = context;
    const { InstanceProfileName: name, Path: path = '/' } = input;
    const table = state.table(instanceProfiles);
    if (table.count({ index: 'folded', equals: name.toLowerCase() }) > 0)
      throw alreadyExists(`Instance Profile ${name} already exists.`);
    if (table.count() >= IAM_LIMITS.instanceProfiles)
      throw overQuota('InstanceProfilesPerAccount', IAM_LIMITS.instanceProfiles);
    const arn = globalArn(context, 'iam', `instance-profile${path}${name}`);
    const id = newUniqueId('AIPA', random);
    const row = { name, path, id, arn, created: now, tags: withTags([], input.Tags) };
    table.put(row);
    return { InstanceProfile: { ...profileShown(state, row), Tags: tagsShown(row.tags) } };
  },
});
