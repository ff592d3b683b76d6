import * as lambdaSdk from '@aws-sdk/client-lambda';
import {
  lambda,
  account,
  region,
  of,
  fn,
  none,
  newFunction,
  uuid,
  hundred,
  missing,
  invalid,
} from './clients.ts';
import type { Recorded } from './clients.ts';

const create = (more: object) => () =>
  lambda.send(new lambdaSdk.CreateFunctionCommand(newFunction('g', more)));
const mapping = (more: object) => () =>
  lambda.send(new lambdaSdk.CreateEventSourceMappingCommand({ FunctionName: 'f', ...more }));
const putInvoke = (more: Partial<lambdaSdk.PutFunctionEventInvokeConfigCommandInput>) => () =>
  lambda.send(new lambdaSdk.PutFunctionEventInvokeConfigCommand({ FunctionName: 'f', ...more }));
const getInvoke = (FunctionName: string, Qualifier?: string) => () =>
  lambda.send(new lambdaSdk.GetFunctionEventInvokeConfigCommand({ FunctionName, Qualifier }));
const tag =
  (Resource: string, Tags: Record<string, string> = { a: 'b' }) =>
  () =>
    lambda.send(new lambdaSdk.TagResourceCommand({ Resource, Tags }));
const taggable = String.raw`Member must satisfy regular expression pattern: arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:(function:[a-zA-Z0-9-_]+(:(\$LATEST|[a-zA-Z0-9-_]+))?|layer:([a-zA-Z0-9-_]+)|code-signing-config:csc-[a-z0-9]{17}|event-source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|capacity-provider:[a-zA-Z0-9-_]+)`;
const noConfig = (arn: string) => `The function ${arn} doesn't have an EventInvokeConfig`;
const outdated = (runtime: string): Recorded => [
  `a function of ${runtime}`,
  create({ Runtime: runtime }),
  invalid,
  400,
  `The runtime parameter of ${runtime} is no longer supported for creating or updating AWS Lambda functions. We recommend you use a supported runtime while creating or updating functions.`,
];

export const LAMBDA_EVENTS: readonly Recorded[] = [
  [
    'too many tags on a new function',
    create({ Tags: hundred }),
    invalid,
    400,
    'Number of tags exceeds resource tag limit.',
  ],
  ['too many tags', tag(fn, hundred), invalid, 400, 'Number of tags exceeds resource tag limit.'],
  ['no tags', tag(fn, {}), invalid, 400, 'An error occurred and the request cannot be processed.'],
  ['tags on nothing', tag(none), missing, 404, `Function not found: ${none}`],
  [
    'tags on a version',
    tag(`${fn}:$LATEST`),
    invalid,
    400,
    'Tags on function aliases and versions are not supported. Please specify a function ARN.',
  ],
  [
    'tags on something',
    tag('arn:aws:something'),
    'ValidationException',
    400,
    `1 validation error detected: Value 'arn:aws:something' at 'resource' failed to satisfy constraint: ${taggable}`,
  ],
  [
    'tags on no mapping',
    tag(of('lambda', `event-source-mapping:${uuid}`)),
    missing,
    404,
    `Event source mapping not found: ${of('lambda', `event-source-mapping:${uuid}`)}`,
  ],
  [
    'tags on an alias of a mapping',
    tag(of('lambda', `event-source-mapping:${uuid}:alias`)),
    'ValidationException',
    400,
    `1 validation error detected: Value '${of('lambda', `event-source-mapping:${uuid}:alias`)}' at 'resource' failed to satisfy constraint: ${taggable}`,
  ],
  [
    'tags on no capacity provider',
    tag(of('lambda', 'capacity-provider:none')),
    missing,
    404,
    `Capacity provider not found: ${of('lambda', 'capacity-provider:none')}`,
  ],
  [
    'tags of nothing',
    () => lambda.send(new lambdaSdk.ListTagsCommand({ Resource: none })),
    missing,
    404,
    `Function not found: ${none}`,
  ],
  [
    'no keys to take off',
    () => lambda.send(new lambdaSdk.UntagResourceCommand({ Resource: fn, TagKeys: [] })),
    'ValidationException',
    400,
    "1 validation error detected: Value null at 'tagKeys' failed to satisfy constraint: Member must not be null",
  ],
  ...['java8', 'ruby2.7', 'nodejs14.x', 'python3.7', 'dotnetcore3.1', 'nodejs12.x'].map(outdated),
  [
    'no mapping',
    () => lambda.send(new lambdaSdk.GetEventSourceMappingCommand({ UUID: uuid })),
    missing,
    404,
    'The resource you requested does not exist.',
  ],
  [
    'update no mapping',
    () => lambda.send(new lambdaSdk.UpdateEventSourceMappingCommand({ UUID: uuid, Enabled: false })),
    missing,
    404,
    'The resource you requested does not exist.',
  ],
  [
    'delete no mapping',
    () => lambda.send(new lambdaSdk.DeleteEventSourceMappingCommand({ UUID: uuid })),
    missing,
    404,
    'The resource you requested does not exist.',
  ],
  ['a mapping without a source', mapping({}), invalid, 400, 'Unrecognized event source.'],
  [
    'a mapping to no function',
    mapping({ FunctionName: 'doesnotexist', EventSourceArn: of('sqs', 'none') }),
    invalid,
    400,
    'Function does not exist',
  ],
  [
    'a mapping from no queue',
    mapping({ EventSourceArn: of('sqs', 'none') }),
    invalid,
    400,
    'Error occurred while ReceiveMessage. SQS Error Code: AWS.SimpleQueueService.NonExistentQueue. SQS Error Message: The specified queue does not exist.',
  ],
  [
    'large batches without a window',
    mapping({ EventSourceArn: of('sqs', 'none'), BatchSize: 15 }),
    invalid,
    400,
    'Maximum batch window in seconds must be greater than 0 if maximum batch size is greater than 10',
  ],
  [
    'a queue with destinations',
    mapping({
      EventSourceArn: of('sqs', 'none'),
      DestinationConfig: { OnSuccess: { Destination: of('sqs', 'other') } },
    }),
    invalid,
    400,
    'Unsupported DestinationConfig parameter for given event source mapping type.',
  ],
  [
    'publish other code',
    () => lambda.send(new lambdaSdk.PublishVersionCommand({ FunctionName: 'f', RevisionId: 'r' })),
    'PreconditionFailedException',
    412,
    'The Revision Id provided does not match the latest Revision Id. Call the GetFunction/GetAlias API to retrieve the latest Revision Id',
  ],
  [
    'a recursion that is none',
    () =>
      lambda.send(
        new lambdaSdk.PutFunctionRecursionConfigCommand({
          FunctionName: 'f',
          RecursiveLoop: 'InvalidValue' as 'Allow',
        }),
      ),
    'ValidationException',
    400,
    "1 validation error detected: Value 'InvalidValue' at 'recursiveLoop' failed to satisfy constraint: Member must satisfy enum value set: [Terminate, Allow]",
  ],
  [
    'no code signing of no function',
    () =>
      lambda.send(
        new lambdaSdk.GetFunctionCodeSigningConfigCommand({ FunctionName: 'csc-test-doesnotexist' }),
      ),
    missing,
    404,
    `Function not found: ${of('lambda', 'function:csc-test-doesnotexist')}`,
  ],
  ['no event config', getInvoke('f', 'doesnotexist'), missing, 404, noConfig(`${fn}:doesnotexist`)],
  ['no event config of nothing', getInvoke('doesnotexist'), missing, 404, noConfig(`${none}:$LATEST`)],
  [
    'delete no event config',
    () => lambda.send(new lambdaSdk.DeleteFunctionEventInvokeConfigCommand({ FunctionName: 'f' })),
    missing,
    404,
    noConfig(`${fn}:$LATEST`),
  ],
  [
    'update no event config',
    () =>
      lambda.send(
        new lambdaSdk.UpdateFunctionEventInvokeConfigCommand({ FunctionName: 'f', MaximumRetryAttempts: 1 }),
      ),
    missing,
    404,
    noConfig(`${fn}:$LATEST`),
  ],
  [
    'event configs of nothing',
    () => lambda.send(new lambdaSdk.ListFunctionEventInvokeConfigsCommand({ FunctionName: 'doesnotexist' })),
    missing,
    404,
    "The function doesn't exist.",
  ],
  [
    'an event config for nothing',
    putInvoke({ FunctionName: 'doesnotexist', MaximumRetryAttempts: 1 }),
    missing,
    404,
    "The function doesn't exist.",
  ],
  [
    'an empty event config',
    putInvoke({}),
    invalid,
    400,
    'You must specify at least one of error handling or destination setting.',
  ],
  [
    'a destination that is missing',
    putInvoke({ DestinationConfig: { OnSuccess: { Destination: none } } }),
    invalid,
    400,
    `The destination ARN ${none} is invalid.`,
  ],
  [
    'itself as destination',
    putInvoke({ DestinationConfig: { OnSuccess: { Destination: fn } } }),
    invalid,
    400,
    "You can't specify the function as a destination for itself.",
  ],
  [
    'a destination of another service',
    putInvoke({ DestinationConfig: { OnSuccess: { Destination: of('iam', 'function:f') } } }),
    invalid,
    400,
    `The provided destination config DestinationConfig(onSuccess=OnSuccess(destination=${of('iam', 'function:f')}), onFailure=null) is invalid.`,
  ],
  [
    'no ARN as destination',
    putInvoke({
      DestinationConfig: { OnFailure: { Destination: `arn:aws:_-/!lambda:${region}:${account}:function:f` } },
    }),
    'ValidationException',
    400,
    String.raw`1 validation error detected: Value 'arn:aws:_-/!lambda:us-east-1:123456789012:function:f' at 'destinationConfig.onFailure.destination' failed to satisfy constraint: Member must satisfy regular expression pattern: $|kafka://([^.]([a-zA-Z0-9\-_.]{0,248}))|arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1})?:(\d{12})?:(.*)`,
  ],
];
