import type { TaggedResources } from '../../phase.ts';
import { tagList } from '../../tagged.ts';
import { trailArn } from './trails/find.ts';
import { trails } from './trails/state.ts';

/** Trails, where their home is. */
export const tagged: TaggedResources = {
  list: (context) =>
    Iterator.from(context.state.table(trails).list())
      .filter(({ region }) => region === context.region)
      .map((row) => ({ arn: trailArn(context, row), tags: row.tags })),
  tag: (phase, ResourceId, tags, as) =>
    phase.call('cloudtrail', 'AddTags', { ResourceId, TagsList: tagList(tags) }, as),
  untag: (phase, ResourceId, keys, as) =>
    phase.call(
      'cloudtrail',
      'RemoveTags',
      { ResourceId, TagsList: keys.map((Key) => ({ Key, Value: undefined })) },
      as,
    ),
};
