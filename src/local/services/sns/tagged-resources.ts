import { tagList } from '../../tagged.ts';
import type { TaggedResources } from '../../phase.ts';
import { topics } from './state.ts';

/** Topics. */
export const tagged: TaggedResources = {
  list: ({ state }) => state.table(topics).list(),
  tag: (phase, ResourceArn, tags, as) =>
    phase.call('sns', 'TagResource', { ResourceArn, Tags: tagList(tags) }, as),
  untag: (phase, ResourceArn, TagKeys, as) =>
    phase.call('sns', 'UntagResource', { ResourceArn, TagKeys }, as),
};
