/** Keys that every request can have, so that the reference does not list them with actions. */
export const globalKeys: ReadonlySet<string> = new Set([
  'aws:sourcearn',
  'aws:sourceaccount',
  'aws:sourceowner',
  'aws:viaawsservice',
  'aws:multifactorauthage',
  'aws:multifactorauthpresent',
]);

/**
 * Actions for which IAM knows no resource and whose refusals name one all the same, as AWS's do: a policy has to say
 * `*`, which any of these matches.
 */
const namedWhenRefused = [
  'iam:ListGroups on arn:aws:iam::123456789012:group/',
  'iam:ListInstanceProfiles on arn:aws:iam::123456789012:instance-profile/',
  'iam:ListPolicies on arn:aws:iam::123456789012:policy/',
  'iam:ListRoles on arn:aws:iam::123456789012:role/',
  'iam:ListServerCertificates on arn:aws:iam::123456789012:server-certificate/',
  'iam:ListUsers on arn:aws:iam::123456789012:user/',
  'iam:ListVirtualMFADevices on arn:aws:iam::123456789012:mfa/*',
  'logs:DescribeLogGroups on arn:aws:logs:us-east-1:123456789012:log-group::log-stream:',
  'logs:ListLogGroups on arn:aws:logs:us-east-1:123456789012:log-group::log-stream:',
  'sqs:ListQueues on arn:aws:sqs:us-east-1:123456789012:*',
  'ssm:CancelCommand on arn:aws:ssm:us-east-1:123456789012:*',
  'ssm:GetCommandInvocation on arn:aws:ssm:us-east-1:123456789012:*',
].map((asked) => `${asked.slice(0, asked.indexOf(' '))} asks for ${asked}`);

/** The trust policy is asked once for the whole call: its conditions see everything that the call says. */
const ofTheWholeCall = [
  ...[
    'aws:requesttag/*',
    'aws:tagkeys',
    'sts:externalid',
    'sts:rolesessionname',
    'sts:transitivetagkeys',
  ].map((key) => `sts:AssumeRole gives sts:SetSourceIdentity the key ${key}`),
  ...['sts:externalid', 'sts:rolesessionname', 'sts:sourceidentity'].map(
    (key) => `sts:AssumeRole gives sts:TagSession the key ${key}`,
  ),
];

/** SES gives its keys about sender and recipients to all its actions that send: the reference leaves this one out. */
const ofSending = ['ses:fromaddress', 'ses:recipients'].map(
  (key) => `sesv2:SendBulkEmail gives ses:SendBulkEmail the key ${key}`,
);

/** Where the cloud does as AWS does, and not as the reference says. */
export const otherwise: ReadonlySet<string> = new Set([...namedWhenRefused, ...ofTheWholeCall, ...ofSending]);
