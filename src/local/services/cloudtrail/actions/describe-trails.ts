import { defineAction } from '../../../action.ts';
import { seekTrail } from '../trails/find.ts';
import { trailShown } from '../trails/show.ts';
import { trails } from '../trails/state.ts';

/**
 * Those of this region, and those of others that write for it: their shadows. Names that are not there are left out.
 * https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_DescribeTrails.html
 */
export const action = defineAction('cloudtrail', 'DescribeTrails', {
  authorize: () => [{ action: 'cloudtrail:DescribeTrails', arn: '*' }],
  handler(input, context) {
    const { trailNameList: names = [], includeShadowTrails: shadows = true } = input;
    const found =
      names.length === 0
        ? [...context.state.table(trails).list()].filter(
            ({ region, settings }) => region === context.region || settings.multi,
          )
        : names.flatMap((name) => seekTrail(context, name) ?? []);
    const shown = found.filter(({ region }) => shadows || region === context.region);
    return { trailList: shown.map((row) => trailShown(context, row)) };
  },
});
