import { defineAction } from '../../../action.ts';
import { onAll } from '../arns.ts';
import { configurationArn } from '../arns.ts';
import { pageOf } from '../page.ts';
import { configurations } from '../state.ts';

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DescribeLaunchConfigurations.html */
export const action = defineAction('autoscaling', 'DescribeLaunchConfigurations', {
  authorize: () => onAll('DescribeLaunchConfigurations'),
  handler(input, context) {
    const named = new Set(input.LaunchConfigurationNames);
    const rows = [...context.state.table(configurations).list()].filter(
      ({ LaunchConfigurationName: name }) => named.size === 0 || named.has(name),
    );
    const page = pageOf(context, 'DescribeLaunchConfigurations', input, rows, configurations.id);
    return {
      LaunchConfigurations: page.rows.map(({ key, created, ...row }) => ({
        ...row,
        LaunchConfigurationARN: configurationArn(context, key, row.LaunchConfigurationName),
        CreatedTime: new Date(created),
        KeyName: row.KeyName ?? '',
        KernelId: row.KernelId ?? '',
        RamdiskId: row.RamdiskId ?? '',
        UserData: row.UserData ?? '',
        SecurityGroups: row.SecurityGroups ?? [],
        BlockDeviceMappings: row.BlockDeviceMappings ?? [],
        ClassicLinkVPCSecurityGroups: row.ClassicLinkVPCSecurityGroups ?? [],
        EbsOptimized: row.EbsOptimized ?? false,
      })),
      NextToken: page.NextToken,
    };
  },
});
