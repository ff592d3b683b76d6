import { describe, expect, test } from 'vitest';
import { violations } from '../../src/wire/constraints.ts';
import { wholeMatch } from '../../src/wire/constraints/pattern.ts';
import { loadService, serviceNames } from '../../src/wire/service.ts';
import type { ServiceName } from '../../src/wire/service.ts';
import type { Shape } from '../../src/wire/shape.ts';

function check(service: ServiceName, action: string, input: object): string | undefined {
  const operation = loadService(service).operation(action);
  if (operation === undefined) throw new Error(`${service} has no ${action}`);
  const found = violations(operation, input);
  return found === undefined ? undefined : `${found.code}: ${found.message}`;
}

// Each sentence as AWS itself has answered it, but for the values.
describe('sentences of AWS', () => {
  test.each<[string, ServiceName, string, object, string]>([
    [
      'an enum, in the order of the service',
      'cloudwatch',
      'SetAlarmState',
      { AlarmName: 'a', StateValue: 'INVALID', StateReason: 'r' },
      "ValidationError: 1 validation error detected: Value 'INVALID' at 'stateValue' failed to satisfy constraint: Member must satisfy enum value set: [INSUFFICIENT_DATA, ALARM, OK]",
    ],
    [
      'an enum of two, in the order of a hash',
      'lambda',
      'PutFunctionRecursionConfig',
      { FunctionName: 'f', RecursiveLoop: 'InvalidValue' },
      "ValidationException: 1 validation error detected: Value 'InvalidValue' at 'recursiveLoop' failed to satisfy constraint: Member must satisfy enum value set: [Terminate, Allow]",
    ],
    [
      'a pattern, a length and an enum at once',
      'events',
      'CreateConnection',
      {
        Name: 'This should fail with two errors 123467890123412341234123412341234',
        AuthorizationType: 'INVALID',
        AuthParameters: {},
      },
      "ValidationException: 3 validation errors detected: Value 'This should fail with two errors 123467890123412341234123412341234' at 'name' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\.\\-_A-Za-z0-9]+; Value 'This should fail with two errors 123467890123412341234123412341234' at 'name' failed to satisfy constraint: Member must have length less than or equal to 64; Value 'INVALID' at 'authorizationType' failed to satisfy constraint: Member must satisfy enum value set: [BASIC, OAUTH_CLIENT_CREDENTIALS, API_KEY]",
    ],
    [
      'a member of a member of a list',
      'events',
      'PutTargets',
      { Rule: 'r', Targets: [{ Id: '!@#$@!#$', Arn: 'a' }] },
      "ValidationException: 1 validation error detected: Value '!@#$@!#$' at 'targets.1.member.id' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\.\\-_A-Za-z0-9]+",
    ],
    [
      'a number out of range',
      'kms',
      'GenerateDataKey',
      { KeyId: 'k', NumberOfBytes: 1025 },
      "ValidationException: 1 validation error detected: Value '1025' at 'numberOfBytes' failed to satisfy constraint: Member must have value less than or equal to 1024",
    ],
    [
      'a missing member',
      'lambda',
      'UntagResource',
      { Resource: 'arn:aws:lambda:us-east-1:123456789012:function:f' },
      "ValidationException: 1 validation error detected: Value null at 'tagKeys' failed to satisfy constraint: Member must not be null",
    ],
    [
      'a missing member of a query service',
      'sns',
      'CreatePlatformApplication',
      { Name: 'n', Platform: 'p' },
      "ValidationError: 1 validation error detected: Value null at 'attributes' failed to satisfy constraint: Member must not be null",
    ],
    [
      'items of a list, all their rules at once',
      'lambda',
      'UpdateFunctionCode',
      { FunctionName: 'f', Architectures: ['X86_64'] },
      "ValidationException: 1 validation error detected: Value '[X86_64]' at 'architectures' failed to satisfy constraint: Member must satisfy constraint: [Member must satisfy enum value set: [x86_64, arm64], Member must not be null]",
    ],
    [
      'too many items',
      'lambda',
      'UpdateFunctionCode',
      { FunctionName: 'f', Architectures: ['x86_64', 'arm64'] },
      "ValidationException: 1 validation error detected: Value '[x86_64, arm64]' at 'architectures' failed to satisfy constraint: Member must have length less than or equal to 1",
    ],
    [
      'nothing in a list that needs something; the code is the one of CloudWatch Logs',
      'logs',
      'PutLogEvents',
      { logGroupName: 'g', logStreamName: 's', logEvents: [] },
      "InvalidParameterException: 1 validation error detected: Value '[]' at 'logEvents' failed to satisfy constraint: Member must have length greater than or equal to 1",
    ],
    [
      'two rules that an empty name breaks',
      'logs',
      'DescribeLogGroups',
      { logGroupNamePrefix: '' },
      "InvalidParameterException: 2 validation errors detected: Value '' at 'logGroupNamePrefix' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\.\\-_/#A-Za-z0-9]+; Value '' at 'logGroupNamePrefix' failed to satisfy constraint: Member must have length greater than or equal to 1",
    ],
    [
      'a value of a map',
      'lambda',
      'UpdateAlias',
      { FunctionName: 'f', Name: 'n', RoutingConfig: { AdditionalVersionWeights: { 1: 2 } } },
      "ValidationException: 1 validation error detected: Value '{1=2.0}' at 'routingConfig.additionalVersionWeights' failed to satisfy constraint: Map value must satisfy constraint: [Member must have value less than or equal to 1.0, Member must have value greater than or equal to 0.0, Member must not be null]",
    ],
    [
      'a key of a map',
      'events',
      'PutTargets',
      {
        Rule: 'r',
        Targets: [
          { Id: 'i', Arn: 'a', InputTransformer: { InputPathsMap: { 'a b': '$.x' }, InputTemplate: 't' } },
        ],
      },
      "ValidationException: 1 validation error detected: Value '{a b=$.x}' at 'targets.1.member.inputTransformer.inputPathsMap' failed to satisfy constraint: Map keys must satisfy constraint: [Member must have length less than or equal to 256, Member must have length greater than or equal to 1, Member must satisfy regular expression pattern: [A-Za-z0-9\\_\\-]+]",
    ],
    [
      'SQS asks for what is missing in its own words',
      'sqs',
      'SendMessage',
      { QueueUrl: 'u' },
      'MissingParameter: The request must contain the parameter MessageBody.',
    ],
    [
      'EC2 in its, by the name that the request would have',
      'ec2',
      'RebootInstances',
      {},
      'MissingParameter: The request must contain the parameter InstanceId',
    ],
    [
      'EC2 has other words for a list of instances that is empty',
      'ec2',
      'StopInstances',
      {},
      'InvalidParameterCombination: No instances specified',
    ],
    [
      'S3 says of a document only that it does not fit',
      's3',
      'PutBucketVersioning',
      { Bucket: 'b', VersioningConfiguration: { Status: 'Sometimes' } },
      'MalformedXML: The XML you provided was not well-formed or did not validate against our published schema',
    ],
  ])('%s', (_title, service, action, input, sentence) => {
    expect(check(service, action, input)).toBe(sentence);
  });
});

test('a secret is not repeated', () => {
  expect(check('ssm', 'PutParameter', { Name: 'n', Value: 'v'.repeat(5), Tier: 'x' })).not.toContain('vvvvv');
  const sentence = check('secretsmanager', 'PutSecretValue', {
    SecretId: 's',
    SecretString: 'x'.repeat(65_537),
  });
  expect(sentence).toMatch(
    /^ValidationException: 1 validation error detected: Value at 'secretString' failed/,
  );
});

test('what is right is let through', () => {
  expect(check('ssm', 'GetParameter', { Name: 'x' })).toBeUndefined();
  expect(check('ec2', 'StopInstances', { InstanceIds: ['i-1'] })).toBeUndefined();
  expect(check('s3', 'GetObject', { Bucket: 'b', Key: 'k' })).toBeUndefined();
});

test('every pattern of every service can be said in JavaScript', () => {
  const failing: string[] = [];
  const seen = new Set<Shape>();
  const visit = (shape: Shape | undefined): void => {
    if (shape === undefined || seen.has(shape)) return;
    seen.add(shape);
    if (shape.kind === 'string' && shape.pattern !== undefined && wholeMatch(shape.pattern) === undefined)
      failing.push(shape.pattern);
    if (shape.kind === 'structure') for (const member of shape.members) visit(member.shape);
    if (shape.kind === 'list') visit(shape.item.shape);
    if (shape.kind === 'map') for (const part of [shape.key, shape.value]) visit(part.shape);
  };
  for (const name of serviceNames) {
    const service = loadService(name);
    for (const operation of service.operationNames) visit(service.operation(operation)?.input);
  }
  expect(failing).toEqual([]);
});
