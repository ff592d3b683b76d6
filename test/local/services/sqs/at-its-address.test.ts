import { afterAll, beforeAll, expect, test } from 'vitest';
import { LocalCloud } from '../../../../src/local/cloud.ts';
import { form, signed } from '../../../support/signed.ts';
import type { UnsignedRequest } from '../../../support/signed.ts';

let cloud: LocalCloud;
beforeAll(async () => {
  cloud = await LocalCloud.start({ seed: 1 });
  for (const name of ['q', 'other']) await text(form('sqs', `Action=CreateQueue&QueueName=${name}`));
});
afterAll(() => cloud.stop());

async function text(request: UnsignedRequest) {
  const { status, headers, body } = await cloud.handle(signed(request));
  return { status, headers, body: Buffer.from(body instanceof Uint8Array ? body : []).toString('utf8') };
}

const get = (query: string, path = '/123456789012/q') => text({ service: 'sqs', method: 'GET', path, query });

test.each([
  [
    'Action=SendMessage',
    400,
    '<Code>MissingParameter</Code><Message>The request must contain the parameter MessageBody.</Message>',
  ],
  [
    'Action=FooBar&Version=2012-11-05',
    400,
    '<Code>InvalidAction</Code><Message>The action FooBar is not valid for this endpoint.</Message>',
  ],
  [
    'Action=CreateQueue&QueueName=new',
    400,
    '<Code>InvalidAction</Code><Message>The action CreateQueue is not valid for this endpoint.</Message>',
  ],
  [
    'Action=ListQueues',
    400,
    '<Code>InvalidAction</Code><Message>The action ListQueues is not valid for this endpoint.</Message>',
  ],
  [
    'Action=GetQueueUrl&QueueName=other',
    200,
    '<QueueUrl>http://localhost:4566/123456789012/other</QueueUrl>',
  ],
  [
    'Action=GetQueueAttributes&AttributeName.1=QueueArn&QueueUrl=http://localhost:4566/123456789012/other',
    200,
    '<Value>arn:aws:sqs:us-east-1:123456789012:other</Value>',
  ],
  ['Action=ReceiveMessage', 200, '<ReceiveMessageResult></ReceiveMessageResult>'],
  ['', 404, '<UnknownOperationException/>'],
])('a queue asked at its address: %s', async (query, status, words) => {
  const answer = await get(query);
  expect(answer.status).toBe(status);
  expect(answer.body).toContain(words);
});

test('an address with a region in it is a queue’s as well', async () => {
  const sent = await get('Action=SendMessage&MessageBody=far', '/queue/us-east-1/123456789012/q');
  expect(sent.body).toContain('<MD5OfMessageBody>');
  expect((await get('Action=ReceiveMessage')).body).toContain('<Body>far</Body>');
});

test('the query protocol says of a queue that is not there what the WSDL knew', async () => {
  const gone = await get('Action=GetQueueAttributes&AttributeName.1=QueueArn', '/123456789012/none');
  expect(gone.status).toBe(400);
  expect(gone.body).toContain(
    '<Code>AWS.SimpleQueueService.NonExistentQueue</Code><Message>The specified queue does not exist for this wsdl version.</Message>',
  );
});

test.each([
  ['SendMessageBatch', 'EmptyBatchRequest', 'at least one SendMessageBatchRequestEntry in the request.'],
  ['DeleteMessageBatch', 'EmptyBatchRequest', 'at least one DeleteMessageBatchRequestEntry in the request.'],
  ['UntagQueue', 'InvalidParameterValue', 'Tag keys must be between 1 and 128 characters in length.'],
])(
  'a form of %s with nothing in its list is refused as one with an empty list',
  async (action, code, words) => {
    const { body } = await get(`Action=${action}`);
    expect(body).toContain(code);
    expect(body).toContain(words);
  },
);

test('who signs nothing is told so by SQS, not by S3', async () => {
  const query = 'Action=SendMessage&MessageBody=hi';
  const { authorization, ...headers } = signed({ service: 'sqs', method: 'GET' }).headers;
  expect(authorization).toBeDefined();
  const request = { ...signed({ service: 'sqs', method: 'GET', path: '/123456789012/q', query }), headers };
  const { status, body } = await cloud.handle(request);
  expect(status).toBe(403);
  expect(Buffer.from(body instanceof Uint8Array ? body : []).toString('utf8')).toContain(
    '<Code>MissingAuthenticationToken</Code>',
  );
});
