import { partitionOf } from '../../../aws/endpoint/partition.ts';
import { globalArn } from '../../../operations/infra/arns.ts';
import { documentFrom } from '../../../operations/infra/statements.ts';
import { onePlace } from '../../../operations/one-place.ts';
import { defineCommand } from '../../command.ts';
import { deploySettings } from '../../deploy/deploy-settings.ts';
import { openDeploySession, operationStatements } from '../../deploy/open-deployment.ts';

export const command = defineCommand({
  description: `Writes what the roles of accounts: need for the deployed operations: for each account the smallest policy, and the trust policy that lets the workers in. Whoever looks after an account makes its role with these; nuage deploy apply makes none in other accounts.

Without accounts:, the policy is that of the workers' own role, which nuage deploy apply makes.`,
  examples: [
    { line: 'nuage deploy policy', does: 'Policy and trust of the role of each account' },
    { line: "nuage deploy policy --query 'accounts.shop.policy'", does: 'One policy, for a file' },
  ],
  flags: {},
  positionals: {},
  async run(_input, context) {
    await using session = await openDeploySession(context);
    const { configuration } = session;
    const place = await onePlace('deploy policy', session.operations);
    const settings = await deploySettings(configuration, place.region);
    const all = Object.values(settings.file.regions).some((regions) => regions.includes('all'));
    const policyFor = (account: string) => {
      const scope = { account, partition: partitionOf(place.region).name, configuration };
      const statements = [
        ...operationStatements(settings, scope),
        ...(all ? [{ actions: 'ec2:DescribeRegions', resources: '*' }] : []),
      ];
      return documentFrom(statements.map((one) => ({ effect: 'allow' as const, ...one })));
    };
    const roles = [`role/${settings.name}-worker`, ...(all ? [`role/${settings.name}-dispatcher`] : [])];
    const trustFor = (externalId: string | undefined) => ({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { AWS: roles.map((role) => globalArn('iam', role, place)) },
          Action: 'sts:AssumeRole',
          ...(externalId === undefined
            ? {}
            : { Condition: { StringEquals: { 'sts:ExternalId': externalId } } }),
        },
      ],
    });
    const entries = settings.accounts.map(([name, role]) => {
      const account = role.split(':')[4] ?? '';
      const trust = trustFor(settings.configuration.accounts?.[name]?.externalId);
      return [name, { role, policy: policyFor(account), trust }] as const;
    });
    const told =
      entries.length === 0 ? { policy: policyFor(place.account) } : { accounts: Object.fromEntries(entries) };
    await context.print.value(told, () => `${JSON.stringify(told, null, 2)}\n`);
    return session.exitCode();
  },
});
