import { tagList } from '../../tagged.ts';
import type { TaggedResources } from '../../phase.ts';
import { secrets } from './state.ts';

/** Secrets. */
export const tagged: TaggedResources = {
  list: ({ state }) => state.table(secrets).list(),
  tag: (phase, SecretId, tags, as) =>
    phase.call('secretsmanager', 'TagResource', { SecretId, Tags: tagList(tags) }, as),
  untag: (phase, SecretId, TagKeys, as) =>
    phase.call('secretsmanager', 'UntagResource', { SecretId, TagKeys }, as),
};
