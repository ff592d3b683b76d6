import { SESClient, SendEmailCommand, VerifyEmailIdentityCommand } from '@aws-sdk/client-ses';
import { expect, test } from 'vitest';
import { startCloud } from '../../support/cloud.ts';

test("what SES sent is told in LocalStack's shape, narrowed, and forgotten", async () => {
  await using running = await startCloud({ lenient: true });
  const ses = new SESClient(running.clientOptions);
  for (const EmailAddress of ['a@example.com', 'b@example.com'])
    await ses.send(new VerifyEmailIdentityCommand({ EmailAddress }));
  const send = async (Source: string, Data: string) => {
    const Message = { Subject: { Data }, Body: { Text: { Data: 'Hello' } } };
    return ses.send(
      new SendEmailCommand({ Source, Destination: { ToAddresses: ['b@example.com'] }, Message }),
    );
  };
  const { MessageId: id } = await send('a@example.com', 'one');
  await send('b@example.com', 'two');
  const ask = async (query = '', method = 'GET') => fetch(`${running.endpoint}/_aws/ses${query}`, { method });
  const subjects = async (query = ''): Promise<unknown> => {
    const { messages }: { messages: { Subject: string }[] } = JSON.parse(await (await ask(query)).text());
    return messages.map(({ Subject }) => Subject);
  };
  expect(await (await ask(`?id=${id}`)).json()).toEqual({
    messages: [
      {
        Id: id,
        Region: 'us-east-1',
        Timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/),
        Source: 'a@example.com',
        Destination: { ToAddresses: ['b@example.com'], CcAddresses: [], BccAddresses: [] },
        Subject: 'one',
        Body: { text_part: 'Hello', html_part: null },
      },
    ],
  });
  expect(await subjects()).toEqual(['one', 'two']);
  expect(await subjects('?email=b@example.com')).toEqual(['two']);
  expect((await ask(`?id=${id}`, 'DELETE')).status).toBe(204);
  expect(await subjects()).toEqual(['two']);
  expect((await ask('', 'DELETE')).status).toBe(204);
  expect(await subjects()).toEqual([]);
});

test('a cloud whose key is secret does not tell its mails unsigned', async () => {
  await using running = await startCloud({ auth: 'random' });
  const answer = await fetch(`${running.endpoint}/_aws/ses`);
  expect(answer.status).toBe(403);
});
