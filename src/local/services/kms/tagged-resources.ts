import { lastOf } from '../../tagged.ts';
import type { TaggedResources } from '../../phase.ts';
import { keyArn } from './find-key.ts';
import { keys } from './state.ts';

/** Keys. */
export const tagged: TaggedResources = {
  *list(context) {
    for (const { id, tags } of context.state.table(keys).list())
      yield { arn: keyArn(context, context.account, id), tags };
  },
  tag(phase, arn, tags, as) {
    const Tags = Object.entries(tags).map(([TagKey, TagValue]) => ({ TagKey, TagValue }));
    return phase.call('kms', 'TagResource', { KeyId: lastOf(arn), Tags }, as);
  },
  untag: (phase, arn, TagKeys, as) => phase.call('kms', 'UntagResource', { KeyId: lastOf(arn), TagKeys }, as),
};
