/** What a topic's policy may allow. */
const actions = [
  'GetTopicAttributes',
  'SetTopicAttributes',
  'AddPermission',
  'RemovePermission',
  'DeleteTopic',
  'Subscribe',
  'ListSubscriptionsByTopic',
  'Publish',
];

/** What a topic gets when nobody says otherwise: its account may do everything. */
export function defaultPolicy(arn: string): string {
  const account = arn.split(':')[4] ?? '';
  return JSON.stringify({
    Version: '2008-10-17',
    Id: '__default_policy_ID',
    Statement: [
      {
        Sid: '__default_statement_ID',
        Effect: 'Allow',
        Principal: { AWS: '*' },
        Action: actions.map((action) => `SNS:${action}`),
        Resource: arn,
        Condition: { StringEquals: { 'AWS:SourceOwner': account } },
      },
    ],
  });
}

/** Whether an action is one that AddPermission may give. */
export function isTopicAction(name: string): boolean {
  return name === '*' || actions.includes(name) || name === 'Receive';
}
