import * as iamSdk from '@aws-sdk/client-iam';
import { iam, account } from './clients.ts';
import type { Recorded } from './clients.ts';

const linked = (name: string): Recorded => [
  `a suffix for ${name}`,
  () => iam.send(new iamSdk.CreateServiceLinkedRoleCommand({ AWSServiceName: name, CustomSuffix: 'x' })),
  'InvalidInputException',
  400,
  `Custom suffix is not allowed for ${name}`,
];
const attach = (PolicyArn: string) => () =>
  iam.send(new iamSdk.AttachUserPolicyCommand({ UserName: 'u', PolicyArn }));

const suffixless =
  'eks wafv2 rolesanywhere m2 dms-fleet-advisor resource-explorer-2 appmesh waf docdb-elastic elasticbeanstalk replication.ecr shield mrk.kms kafka emr-containers pullthroughcache.ecr ssm-incidents ecr lex repository.sync.codeconnections ram ssm-quicksetup vpcorigin.cloudfront ec2-instance-connect elasticfilesystem autoscaling-plans email.cognito-idp backup grafana lightsail';

export const IAM: readonly Recorded[] = [
  ...suffixless.split(' ').map((name) => linked(`${name}.amazonaws.com`)),
  [
    'attach no ARN',
    async () => {
      await iam.send(new iamSdk.CreateUserCommand({ UserName: 'u' }));
      return await attach('longpolicynamebutnoarn')();
    },
    'ValidationError',
    400,
    'Invalid ARN:  Could not be parsed!',
  ],
  [
    'attach nothing',
    attach(`arn:aws:iam::${account}:policy/p123`),
    'NoSuchEntityException',
    404,
    `Policy arn:aws:iam::${account}:policy/p123 does not exist or is not attachable.`,
  ],
  [
    'a credential of nobody',
    () =>
      iam.send(
        new iamSdk.CreateServiceSpecificCredentialCommand({
          UserName: 'non-existent-user',
          ServiceName: 'codecommit.amazonaws.com',
        }),
      ),
    'NoSuchEntityException',
    404,
    'The user with name non-existent-user cannot be found.',
  ],
  [
    'no certificate',
    () => iam.send(new iamSdk.GetServerCertificateCommand({ ServerCertificateName: 'c' })),
    'NoSuchEntityException',
    404,
    'The Server Certificate with name c cannot be found.',
  ],
];
