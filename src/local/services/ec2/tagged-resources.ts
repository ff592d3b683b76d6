import { lastOf, tagList } from '../../tagged.ts';
import type { TaggedResources } from '../../phase.ts';
import { ec2Arn } from './tags/ec2-arn.ts';
import { taggableKinds } from './tags/taggable.ts';

/** All that DescribeTags knows. */
export const tagged: TaggedResources = {
  *list(context) {
    for (const kind of Object.values(taggableKinds))
      for (const { id, tags } of kind.all(context))
        yield { arn: ec2Arn(context, `${kind.type}/${id}`), tags };
  },
  tag: (phase, arn, tags, as) =>
    phase.call('ec2', 'CreateTags', { Resources: [lastOf(arn)], Tags: tagList(tags) }, as),
  untag: (phase, arn, keys, as) =>
    phase.call('ec2', 'DeleteTags', { Resources: [lastOf(arn)], Tags: keys.map((Key) => ({ Key })) }, as),
};
