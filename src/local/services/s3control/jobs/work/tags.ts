import type { S3SetObjectTaggingOperation } from '../../../../../wire/generated/s3control.ts';
import type { Operate } from './operate.ts';

export const setTags =
  ({ TagSet = [] }: S3SetObjectTaggingOperation): Operate =>
  async ({ phase, actor }, object) => {
    await phase.call('s3', 'PutObjectTagging', { ...object, Tagging: { TagSet } }, actor);
    return undefined;
  };

export const deleteTags: Operate = async ({ phase, actor }, object) => {
  await phase.call('s3', 'DeleteObjectTagging', object, actor);
  return undefined;
};
