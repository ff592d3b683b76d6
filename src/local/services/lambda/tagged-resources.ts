import { regionalArn } from '../../blocks/arns.ts';
import { tagList } from '../../tagged.ts';
import type { TaggedResources } from '../../phase.ts';
import { mappings } from './mapping-state.ts';
import { functionArn } from './names.ts';
import { functions } from './state.ts';

/** Functions and event source mappings. */
export const tagged: TaggedResources = {
  *list(context) {
    for (const { name, tags } of context.state.table(functions).list())
      yield { arn: functionArn(context, name), tags: tagList(tags) };
    for (const { uuid, tags } of context.state.table(mappings).list())
      yield { arn: regionalArn(context, 'lambda', `event-source-mapping:${uuid}`), tags: tagList(tags) };
  },
  tag: (phase, Resource, Tags, as) => phase.call('lambda', 'TagResource', { Resource, Tags }, as),
  untag: (phase, Resource, TagKeys, as) => phase.call('lambda', 'UntagResource', { Resource, TagKeys }, as),
};
