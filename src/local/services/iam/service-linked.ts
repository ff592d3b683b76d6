/** Of a service: the name of its role, and the managed policy that the role carries. */
export interface LinkedService {
  readonly role: string;
  readonly policy?: string;
  /** Whether there may be several, each with a suffix of its own. */
  readonly suffixes?: boolean;
}

/** Services with roles of their own: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_aws-services-that-work-with-iam.html */
export const linkedServices: Readonly<Record<string, LinkedService>> = {
  'autoscaling.amazonaws.com': {
    role: 'AutoScaling',
    policy: 'AutoScalingServiceRolePolicy',
    suffixes: true,
  },
  'batch.amazonaws.com': { role: 'Batch', policy: 'BatchServiceRolePolicy' },
  'ecs.amazonaws.com': { role: 'ECS', policy: 'AmazonECSServiceRolePolicy' },
  'eks.amazonaws.com': { role: 'AmazonEKS', policy: 'AmazonEKSServiceRolePolicy' },
  'elasticache.amazonaws.com': { role: 'ElastiCache', policy: 'ElastiCacheServiceRolePolicy' },
  'elasticbeanstalk.amazonaws.com': {
    role: 'ElasticBeanstalk',
    policy: 'AWSElasticBeanstalkServiceRolePolicy',
  },
  'elasticloadbalancing.amazonaws.com': {
    role: 'ElasticLoadBalancing',
    policy: 'AWSElasticLoadBalancingServiceRolePolicy',
  },
  'es.amazonaws.com': { role: 'AmazonElasticsearchService', policy: 'AmazonElasticsearchServiceRolePolicy' },
  'lex.amazonaws.com': { role: 'LexBots', policy: 'AmazonLexBotPolicy' },
  'lexv2.amazonaws.com': { role: 'LexV2Bots', policy: 'AmazonLexV2BotPolicy', suffixes: true },
  'opensearchservice.amazonaws.com': {
    role: 'AmazonOpenSearchService',
    policy: 'AmazonOpenSearchServiceRolePolicy',
  },
  'organizations.amazonaws.com': { role: 'Organizations', policy: 'AWSOrganizationsServiceTrustPolicy' },
  'rds.amazonaws.com': { role: 'RDS', policy: 'AmazonRDSServiceRolePolicy' },
  'replication.dynamodb.amazonaws.com': {
    role: 'DynamoDBReplication',
    policy: 'DynamoDBReplicationServiceRolePolicy',
  },
  'spot.amazonaws.com': { role: 'EC2Spot', policy: 'AWSEC2SpotServiceRolePolicy' },
  'spotfleet.amazonaws.com': { role: 'EC2SpotFleet', policy: 'AWSEC2SpotFleetServiceRolePolicy' },
  'ssm.amazonaws.com': { role: 'AmazonSSM', policy: 'AmazonSSMServiceRolePolicy' },
  'support.amazonaws.com': { role: 'Support', policy: 'AWSSupportServiceRolePolicy' },
  'trustedadvisor.amazonaws.com': { role: 'TrustedAdvisor', policy: 'AWSTrustedAdvisorServiceRolePolicy' },
  'events.amazonaws.com': { role: 'CloudWatchEvents', policy: 'CloudWatchEventsServiceRolePolicy' },
  'ops.apigateway.amazonaws.com': { role: 'APIGateway', policy: 'APIGatewayServiceRolePolicy' },
  'guardduty.amazonaws.com': { role: 'AmazonGuardDuty', policy: 'AmazonGuardDutyServiceRolePolicy' },
  'config.amazonaws.com': { role: 'Config', policy: 'AWSConfigServiceRolePolicy' },
  'backup.amazonaws.com': { role: 'Backup', policy: 'AWSBackupServiceLinkedRolePolicyForBackup' },
  'cloudtrail.amazonaws.com': { role: 'CloudTrail', policy: 'CloudTrailServiceRolePolicy' },
  'access-analyzer.amazonaws.com': { role: 'AccessAnalyzer', policy: 'AccessAnalyzerServiceRolePolicy' },
};
