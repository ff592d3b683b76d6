import { expect, test } from 'vitest';
import { LocalCloud } from '../../../../src/local/cloud.ts';
import { form, jsonCall, signed } from '../../../support/signed.ts';
import type { UnsignedRequest } from '../../../support/signed.ts';

async function text(cloud: LocalCloud, request: UnsignedRequest) {
  const { status, headers, body } = await cloud.handle(signed(request));
  return { status, headers, body: Buffer.from(body instanceof Uint8Array ? body : []).toString('utf8') };
}

test('a form posted to the queue’s own address is about that queue, as older clients do it', async () => {
  await using cloud = await LocalCloud.start({ seed: 1 });
  const version = 'Version=2012-11-05';
  const created = await text(cloud, form('sqs', `Action=CreateQueue&QueueName=q&${version}`));
  expect(created.body).toContain('<QueueUrl>http://localhost:4566/123456789012/q</QueueUrl>');
  const at = (body: string) => text(cloud, { ...form('sqs', `${body}&${version}`), path: '/123456789012/q' });
  const sent = await at(
    'Action=SendMessage&MessageBody=hi&MessageAttribute.1.Name=n&MessageAttribute.1.Value.DataType=Number&MessageAttribute.1.Value.StringValue=1',
  );
  expect(sent.body).toContain('<MD5OfMessageBody>49f68a5c8493ec2c0bf489821c21fc3b</MD5OfMessageBody>');
  const received = await at('Action=ReceiveMessage&AttributeName.1=All&MessageAttributeName.1=n');
  expect(received.body).toContain('<Message><MessageId>');
  expect(received.body).toContain('<Body>hi</Body>');
  expect(received.body).toContain(
    '<Attribute><Name>ApproximateReceiveCount</Name><Value>1</Value></Attribute>',
  );
  const refused = await at('Action=ReceiveMessage&MaxNumberOfMessages=11');
  expect(refused.status).toBe(400);
  expect(refused.body).toContain(
    '<Type>Sender</Type><Code>InvalidParameterValue</Code><Message>Value 11 for parameter MaxNumberOfMessages is invalid. Reason: Must be between 1 and 10, if provided.</Message>',
  );
});

test('JSON errors carry the code of the query protocol beside their own', async () => {
  await using cloud = await LocalCloud.start({ seed: 1 });
  const call = (action: string, input: object) =>
    text(cloud, jsonCall('sqs', `AmazonSQS.${action}`, JSON.stringify(input)));
  const gone = await call('PurgeQueue', { QueueUrl: 'http://localhost:4566/123456789012/none' });
  expect(JSON.parse(gone.body)).toEqual({
    __type: 'com.amazonaws.sqs#QueueDoesNotExist',
    message: 'The specified queue does not exist.',
  });
  expect(gone.headers['x-amzn-query-error']).toBe('AWS.SimpleQueueService.NonExistentQueue;Sender');
  const named = await call('CreateQueue', { QueueName: 'a b' });
  expect(JSON.parse(named.body)).toEqual({
    __type: 'com.amazonaws.sqs#InvalidParameterValueException',
    message: 'Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length',
  });
  expect(named.headers['x-amzn-query-error']).toBe('InvalidParameterValue;Sender');
  const missing = await call('SendMessage', { QueueUrl: 'x' });
  expect(JSON.parse(missing.body)).toMatchObject({
    __type: 'com.amazonaws.sqs#MissingRequiredParameterException',
    message: 'The request must contain the parameter MessageBody.',
  });
});
