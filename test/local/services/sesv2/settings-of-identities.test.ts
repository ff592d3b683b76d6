import * as sdk from '@aws-sdk/client-sesv2';
import { expect, test } from 'vitest';
import { refusal, startSes } from '../ses/ses-rig.ts';

const EmailIdentity = 'shop.example';

test('an identity has policies, which are made, changed, shown and deleted', async () => {
  await using rig = await startSes();
  const { v2 } = rig;
  await v2.send(new sdk.CreateEmailIdentityCommand({ EmailIdentity }));
  const policy = { EmailIdentity, PolicyName: 'p', Policy: '{"Version":"2012-10-17","Statement":[]}' };
  await v2.send(new sdk.CreateEmailIdentityPolicyCommand(policy));
  expect(await refusal(v2.send(new sdk.CreateEmailIdentityPolicyCommand(policy)))).toBe(
    'AlreadyExistsException: Policy p already exists.',
  );
  const Policy = '{"Version":"2012-10-17","Statement":[{"Sid":"x"}]}';
  await v2.send(new sdk.UpdateEmailIdentityPolicyCommand({ ...policy, Policy }));
  expect(
    await refusal(v2.send(new sdk.UpdateEmailIdentityPolicyCommand({ ...policy, PolicyName: 'q' }))),
  ).toBe('NotFoundException: Policy q does not exist.');
  const shown = async () =>
    (await v2.send(new sdk.GetEmailIdentityPoliciesCommand({ EmailIdentity }))).Policies;
  expect(await shown()).toEqual({ p: Policy });
  await v2.send(new sdk.DeleteEmailIdentityPolicyCommand({ EmailIdentity, PolicyName: 'p' }));
  expect(await shown()).toEqual({});
  expect(
    await refusal(v2.send(new sdk.GetEmailIdentityPoliciesCommand({ EmailIdentity: 'none.example' }))),
  ).toBe('NotFoundException: Email identity none.example does not exist.');
});

test('what an identity does with bounces, signatures, envelopes and its set is set one by one', async () => {
  await using rig = await startSes();
  const { v2 } = rig;
  await v2.send(new sdk.CreateEmailIdentityCommand({ EmailIdentity }));
  await v2.send(new sdk.CreateConfigurationSetCommand({ ConfigurationSetName: 'set' }));
  const set = { EmailIdentity, ConfigurationSetName: 'set' };
  await v2.send(new sdk.PutEmailIdentityConfigurationSetAttributesCommand(set));
  await v2.send(new sdk.PutEmailIdentityDkimAttributesCommand({ EmailIdentity, SigningEnabled: false }));
  const MailFromDomain = 'mail.shop.example';
  await v2.send(
    new sdk.PutEmailIdentityMailFromAttributesCommand({
      EmailIdentity,
      MailFromDomain,
      BehaviorOnMxFailure: 'REJECT_MESSAGE',
    }),
  );
  const feedback = (EmailForwardingEnabled: boolean) =>
    v2.send(new sdk.PutEmailIdentityFeedbackAttributesCommand({ EmailIdentity, EmailForwardingEnabled }));
  await feedback(true);
  await feedback(false);
  expect(await v2.send(new sdk.GetEmailIdentityCommand({ EmailIdentity }))).toMatchObject({
    ConfigurationSetName: 'set',
    FeedbackForwardingStatus: false,
    DkimAttributes: { SigningEnabled: false },
    MailFromAttributes: { MailFromDomain, BehaviorOnMxFailure: 'REJECT_MESSAGE' },
  });
  expect(
    await refusal(
      v2.send(
        new sdk.PutEmailIdentityConfigurationSetAttributesCommand({ ...set, ConfigurationSetName: 'none' }),
      ),
    ),
  ).toBe('NotFoundException: Configuration set <none> does not exist.');
});

test('a template is rendered to be looked at, and no addresses are leased', async () => {
  await using rig = await startSes();
  const { v2 } = rig;
  const TemplateContent = { Subject: 'Hello {{name}}', Text: 'Dear {{name}}' };
  await v2.send(new sdk.CreateEmailTemplateCommand({ TemplateName: 'T', TemplateContent }));
  const render = (TemplateData: string) =>
    v2.send(new sdk.TestRenderEmailTemplateCommand({ TemplateName: 'T', TemplateData }));
  const { RenderedTemplate } = await render('{"name":"Ann"}');
  expect(RenderedTemplate).toContain('Subject: Hello Ann');
  expect(RenderedTemplate).toContain('Dear Ann');
  expect(await refusal(render('{}'))).toMatch(/^BadRequestException: /);
  expect((await v2.send(new sdk.GetDedicatedIpsCommand({}))).DedicatedIps).toEqual([]);
});
