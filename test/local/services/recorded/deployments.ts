import * as lambdaSdk from '@aws-sdk/client-lambda';
import * as snsSdk from '@aws-sdk/client-sns';
import { fifoTopic, invalid, lambda, newFunction, of, sns, snsInvalid } from './clients.ts';
import type { Recorded } from './clients.ts';

const retired = (Runtime: lambdaSdk.Runtime): Recorded => [
  `a runtime of the past: ${Runtime}`,
  () => lambda.send(new lambdaSdk.CreateFunctionCommand(newFunction('old', { Runtime }))),
  invalid,
  400,
  `The runtime parameter of ${Runtime} is no longer supported for creating or updating AWS Lambda functions. We recommend you use a supported runtime while creating or updating functions.`,
];

const stream = of('dynamodb', 'table/t/stream/2025-02-22T03:03:25.490');

export const DEPLOYMENTS: readonly Recorded[] = [
  retired('java8'),
  retired('nodejs14.x'),
  retired('nodejs12.x'),
  [
    'a stream that is not there',
    () =>
      lambda.send(
        new lambdaSdk.CreateEventSourceMappingCommand({
          FunctionName: 'f',
          EventSourceArn: stream,
          StartingPosition: 'LATEST',
        }),
      ),
    invalid,
    400,
    `Stream not found: ${stream}`,
  ],
  [
    'dead letters of a FIFO topic in a standard queue',
    async () => {
      const { SubscriptionArn } = await sns.send(
        new snsSdk.SubscribeCommand({
          TopicArn: fifoTopic,
          Protocol: 'sqs',
          Endpoint: of('sqs', 'queue.fifo'),
          ReturnSubscriptionArn: true,
        }),
      );
      return await sns.send(
        new snsSdk.SetSubscriptionAttributesCommand({
          SubscriptionArn,
          AttributeName: 'RedrivePolicy',
          AttributeValue: JSON.stringify({ deadLetterTargetArn: of('sqs', 'dead') }),
        }),
      );
    },
    ...snsInvalid('RedrivePolicy: must use a FIFO queue as DLQ for a FIFO Subscription to a FIFO Topic.'),
  ],
];
