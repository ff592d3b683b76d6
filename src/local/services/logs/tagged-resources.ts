import { tagList } from '../../tagged.ts';
import type { TaggedResources } from '../../phase.ts';
import { groupArn } from './groups.ts';
import { logGroups } from './state.ts';

/** Log groups. */
export const tagged: TaggedResources = {
  *list(context) {
    for (const { name, tags } of context.state.table(logGroups).list())
      yield { arn: groupArn(context, name), tags: tagList(tags) };
  },
  tag: (phase, resourceArn, tags, as) => phase.call('logs', 'TagResource', { resourceArn, tags }, as),
  untag: (phase, resourceArn, tagKeys, as) =>
    phase.call('logs', 'UntagResource', { resourceArn, tagKeys }, as),
};
