import { regionalArn } from '../../blocks/arns.ts';
import { tagList } from '../../tagged.ts';
import type { TaggedResources } from '../../phase.ts';
import { alarms } from './alarms/state.ts';

/** Alarms. */
export const tagged: TaggedResources = {
  *list(context) {
    for (const { name, tags } of context.state.table(alarms).list())
      yield { arn: regionalArn(context, 'cloudwatch', `alarm:${name}`), tags };
  },
  tag: (phase, ResourceARN, tags, as) =>
    phase.call('cloudwatch', 'TagResource', { ResourceARN, Tags: tagList(tags) }, as),
  untag: (phase, ResourceARN, TagKeys, as) =>
    phase.call('cloudwatch', 'UntagResource', { ResourceARN, TagKeys }, as),
};
