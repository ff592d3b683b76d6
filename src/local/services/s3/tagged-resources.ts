import type { Tag } from '../../blocks/tags.ts';
import { mergeTags, removeTags } from '../../blocks/tags.ts';
import type { Caller } from '../../caller.ts';
import type { PhaseContext, TaggedResources } from '../../phase.ts';
import { lastOf, tagList } from '../../tagged.ts';
import { buckets } from './state.ts';

/** Buckets. Their tags can only be set as a whole. */
export const tagged: TaggedResources = {
  *list({ state, account, region }) {
    for (const row of state.table(buckets).list())
      if (row.account === account && row.region === region)
        yield { arn: `arn:${row.partition}:s3:::${row.name}`, tags: row.settings.tags ?? [] };
  },
  tag: (phase, arn, tags, as) => change(phase, arn, as, (before) => mergeTags(before, tagList(tags))),
  untag: (phase, arn, keys, as) => change(phase, arn, as, (before) => removeTags(before, keys)),
};

function change(
  phase: PhaseContext,
  arn: string,
  as: Caller,
  tagsFrom: (before: readonly Tag[]) => readonly Tag[],
): Promise<unknown> {
  const Bucket = lastOf(arn);
  const before = phase.transact(({ state }) => state.table(buckets).get(Bucket)?.settings.tags ?? []);
  return phase.call('s3', 'PutBucketTagging', { Bucket, Tagging: { TagSet: tagsFrom(before) } }, as);
}
