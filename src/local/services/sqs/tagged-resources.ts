import { regionalArn } from '../../blocks/arns.ts';
import { lastOf, tagList } from '../../tagged.ts';
import type { PhaseContext, TaggedResources } from '../../phase.ts';
import { queues } from './state.ts';

/** Queues. */
export const tagged: TaggedResources = {
  *list(context) {
    for (const { name, tags } of context.state.table(queues).list())
      yield { arn: regionalArn(context, 'sqs', name), tags: tagList(tags) };
  },
  tag: (phase, arn, Tags, as) => phase.call('sqs', 'TagQueue', { QueueUrl: urlOf(phase, arn), Tags }, as),
  untag: (phase, arn, TagKeys, as) =>
    phase.call('sqs', 'UntagQueue', { QueueUrl: urlOf(phase, arn), TagKeys }, as),
};

function urlOf({ endpoint, account }: PhaseContext, arn: string): string {
  return `${endpoint}/${arn.split(':')[4] ?? account}/${lastOf(arn)}`;
}
