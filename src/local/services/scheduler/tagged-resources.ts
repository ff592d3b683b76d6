import { tagList } from '../../tagged.ts';
import type { TaggedResources } from '../../phase.ts';
import { groups } from './state.ts';

/** Groups of schedules. */
export const tagged: TaggedResources = {
  list: ({ state }) => state.table(groups).list(),
  tag: (phase, ResourceArn, tags, as) =>
    phase.call('scheduler', 'TagResource', { ResourceArn, Tags: tagList(tags) }, as),
  untag: (phase, ResourceArn, TagKeys, as) =>
    phase.call('scheduler', 'UntagResource', { ResourceArn, TagKeys }, as),
};
