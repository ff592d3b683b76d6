import type { Tag } from '../../blocks/tags.ts';
import { mergeTags, removeTags } from '../../blocks/tags.ts';
import type { Caller } from '../../caller.ts';
import type { PhaseContext, TaggedResources } from '../../phase.ts';
import { lastOf, tagList } from '../../tagged.ts';
import { buckets } from './state.ts';

/** Buckets. Their tags are set as a whole, but where policies ask for them: there they are set one by one. */
export const tagged: TaggedResources = {
  *list({ state, account, region }) {
    for (const row of state.table(buckets).list())
      if (row.account === account && row.region === region && row.zone === undefined)
        yield { arn: `arn:${row.partition}:s3:::${row.name}`, tags: row.settings.tags ?? [] };
  },
  tag: (phase, arn, tags, as) =>
    tagsCount(phase, arn)
      ? phase.call('s3control', 'TagResource', { ...ofAccount(as, arn), Tags: tagList(tags) }, as)
      : change(phase, arn, as, (before) => mergeTags(before, tagList(tags))),
  untag: (phase, arn, keys, as) =>
    tagsCount(phase, arn)
      ? phase.call('s3control', 'UntagResource', { ...ofAccount(as, arn), TagKeys: keys }, as)
      : change(phase, arn, as, (before) => removeTags(before, keys)),
};

const tagsCount = (phase: PhaseContext, arn: string): boolean =>
  phase.transact(({ state }) => state.table(buckets).get(lastOf(arn))?.settings.abac === 'Enabled');

const ofAccount = ({ account: AccountId }: Caller, ResourceArn: string) => ({ AccountId, ResourceArn });

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
