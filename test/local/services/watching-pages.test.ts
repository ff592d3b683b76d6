import { expect, test } from 'vitest';
import * as logs from '@aws-sdk/client-cloudwatch-logs';
import * as metrics from '@aws-sdk/client-cloudwatch';
import * as secrets from '@aws-sdk/client-secrets-manager';
import * as ssm from '@aws-sdk/client-ssm';
import { manifest } from '../../../src/local/services/manifest.ts';

/** What the SDK pages or waits for and this cloud does not answer, which the behaviour pages say. */
const missing = {
  ssm: [
    'DescribeInstanceProperties',
    'GetOpsSummary',
    'GetResourcePolicies',
    'ListCloudConnectors',
    'ListNodes',
    'ListNodesSummary',
    'ValidateCloudConnector',
  ],
  secretsmanager: [],
  cloudwatch: ['ListAlarmMuteRules', 'ListManagedInsightRules'],
  logs: [
    'DescribeConfigurationTemplates',
    'GetScheduledQueryHistory',
    'ListAggregateLogGroupSummaries',
    'ListLogGroupsForQuery',
    'ListScheduledQueries',
    'ListSourcesForS3TableIntegration',
  ],
};

test.each([
  ['ssm', ssm],
  ['secretsmanager', secrets],
  ['cloudwatch', metrics],
  ['logs', logs],
] as const)('the paginators of %s ask for actions that are there', async (service, sdk) => {
  const there = Object.keys((await manifest[service]()).actions);
  const paged = Object.keys(sdk).flatMap((name) => /^paginate(.+)$/.exec(name)?.[1] ?? []);
  expect(paged.length).toBeGreaterThan(0);
  expect(paged.filter((name) => !there.includes(name)).sort()).toEqual(missing[service]);
});
