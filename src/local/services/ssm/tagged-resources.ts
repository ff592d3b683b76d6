import { tagList } from '../../tagged.ts';
import type { TaggedResources } from '../../phase.ts';
import { documentArn } from './documents/names.ts';
import { documents } from './documents/state.ts';
import { parameterArn } from './names.ts';
import { parameters } from './state.ts';

/** Parameters and documents. */
export const tagged: TaggedResources = {
  *list(context) {
    const { state, account } = context;
    for (const row of state.table(parameters).list())
      if (row.account === account) yield { arn: parameterArn(context, row.name), tags: row.tags };
    for (const row of state.table(documents).list())
      if (row.account === account) yield { arn: documentArn(context, row.name), tags: row.tags };
  },
  tag: (phase, arn, tags, as) =>
    phase.call('ssm', 'AddTagsToResource', { ...named(arn), Tags: tagList(tags) }, as),
  untag: (phase, arn, TagKeys, as) =>
    phase.call('ssm', 'RemoveTagsFromResource', { ...named(arn), TagKeys }, as),
};

function named(arn: string) {
  const [, name = ''] = /:document\/(.+)$/.exec(arn) ?? [];
  return name === ''
    ? { ResourceType: 'Parameter' as const, ResourceId: arn.replace(/^.*?:parameter(?=\/)/, '') }
    : { ResourceType: 'Document' as const, ResourceId: name };
}
