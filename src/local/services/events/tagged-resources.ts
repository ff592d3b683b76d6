import { tagList } from '../../tagged.ts';
import type { TaggedResources } from '../../phase.ts';
import { buses, rules } from './state.ts';

/** Event buses and rules. */
export const tagged: TaggedResources = {
  *list({ state }) {
    yield* state.table(buses).list();
    yield* state.table(rules).list();
  },
  tag: (phase, ResourceARN, tags, as) =>
    phase.call('events', 'TagResource', { ResourceARN, Tags: tagList(tags) }, as),
  untag: (phase, ResourceARN, TagKeys, as) =>
    phase.call('events', 'UntagResource', { ResourceARN, TagKeys }, as),
};
