import { defineAction } from '../../../action.ts';
import { onAll } from '../arns.ts';
import { compileFilters } from '../../../blocks/filters.ts';
import { describeTags } from '../groups/describe.ts';
import { pageOf } from '../page.ts';
import { groups } from '../state.ts';

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DescribeTags.html */
export const action = defineAction('autoscaling', 'DescribeTags', {
  authorize: () => onAll('DescribeTags'),
  handler(input, context) {
    type Tag = ReturnType<typeof describeTags>[number];
    const passes = compileFilters<Tag>(input.Filters, {
      'auto-scaling-group': (tag) => tag.ResourceId,
      key: (tag) => tag.Key,
      value: (tag) => tag.Value,
      'propagate-at-launch': (tag) => String(tag.PropagateAtLaunch),
    });
    const tags = [...context.state.table(groups).list()]
      .flatMap((row) => describeTags(row).sort((one, other) => (one.Key < other.Key ? -1 : 1)))
      .filter(passes);
    const page = pageOf(context, 'DescribeTags', input, tags, (tag) => `${tag.ResourceId}\0${tag.Key}`);
    return { Tags: page.rows, NextToken: page.NextToken };
  },
});
