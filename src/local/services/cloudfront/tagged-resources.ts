import { globalArn } from '../../blocks/arns.ts';
import type { TaggedResources } from '../../phase.ts';
import { tagList } from '../../tagged.ts';
import { distributionArn } from './distributions/shown.ts';
import { distributions } from './distributions/state.ts';
import { functions } from './functions/state.ts';
import { storeArn } from './key-values/find.ts';
import { keyValueStores } from './key-values/state.ts';

/** Distributions, functions and key value stores. */
export const tagged: TaggedResources = {
  *list(context) {
    // They are asked for where the Tagging API finds what is global.
    if (context.region !== 'us-east-1') return;
    for (const { id, tags } of context.state.table(distributions).list())
      yield { arn: distributionArn(context, id), tags };
    for (const { name, tags } of context.state.table(functions).list())
      yield { arn: globalArn(context, 'cloudfront', `function/${name}`), tags };
    for (const { id, tags } of context.state.table(keyValueStores).list())
      yield { arn: storeArn(context, id), tags };
  },
  tag: (phase, arn, tags, as) =>
    phase.call('cloudfront', 'TagResource', { Resource: arn, Tags: { Items: tagList(tags) } }, as),
  untag: (phase, arn, keys, as) =>
    phase.call('cloudfront', 'UntagResource', { Resource: arn, TagKeys: { Items: keys } }, as),
};
