import * as sdk from '@aws-sdk/client-lambda';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lambdaRig, nodeFunction, zip } from './lambda-rig.ts';
import type { LambdaRig } from './lambda-rig.ts';

let rig: LambdaRig;
beforeAll(async () => {
  rig = await lambdaRig();
});
afterAll(() => rig[Symbol.asyncDispose]());

const publisher = 'arn:aws:signer:us-east-1:123456789012:/signing-profiles/test/abcdefghij';
const nowhere = 'arn:aws:lambda:us-east-1:123456789012:code-signing-config:csc-00000000000000000';
const create = (more: Partial<sdk.CreateCodeSigningConfigCommandInput> = {}) =>
  rig.lambda.send(
    new sdk.CreateCodeSigningConfigCommand({
      AllowedPublishers: { SigningProfileVersionArns: [publisher] },
      ...more,
    }),
  );

test('a code signing configuration is kept, changed, listed and tagged', async () => {
  const made = await create({ Description: 'first', Tags: { Team: 'blue' } });
  const { CodeSigningConfigArn: arn = '' } = made.CodeSigningConfig ?? {};
  expect(made).toMatchObject({
    $metadata: { httpStatusCode: 201 },
    CodeSigningConfig: {
      CodeSigningConfigId: expect.stringMatching(/^csc-[a-f0-9]{17}$/),
      Description: 'first',
      CodeSigningPolicies: { UntrustedArtifactOnDeployment: 'Warn' },
      LastModified: expect.stringMatching(/\+0000$/),
    },
  });
  await rig.lambda.send(
    new sdk.UpdateCodeSigningConfigCommand({ CodeSigningConfigArn: arn, Description: 'second' }),
  );
  const got = await rig.lambda.send(new sdk.GetCodeSigningConfigCommand({ CodeSigningConfigArn: arn }));
  expect(got.CodeSigningConfig).toMatchObject({
    Description: 'second',
    AllowedPublishers: { SigningProfileVersionArns: [publisher] },
  });
  expect((await rig.lambda.send(new sdk.ListTagsCommand({ Resource: arn }))).Tags).toEqual({ Team: 'blue' });
  await create();
  const names: (string | undefined)[] = [];
  const pages = sdk.paginateListCodeSigningConfigs({ client: rig.lambda, pageSize: 1 }, {});
  for await (const page of pages)
    names.push(...(page.CodeSigningConfigs ?? []).map((each) => each.Description));
  expect(names.toSorted()).toEqual(['', 'second']);
});

test('a function with a configuration that is enforced takes no code without a signature', async () => {
  const made = await create();
  const CodeSigningConfigArn = made.CodeSigningConfig?.CodeSigningConfigArn ?? '';
  const warned = nodeFunction('warned', 'exports.handler = () => 1;');
  await rig.lambda.send(new sdk.CreateFunctionCommand({ ...warned, CodeSigningConfigArn }));
  await rig.cloud.clock.advance(1000);
  const of = { FunctionName: 'warned' };
  expect(await rig.lambda.send(new sdk.GetFunctionCodeSigningConfigCommand(of))).toMatchObject({
    CodeSigningConfigArn,
    FunctionName: 'warned',
  });
  const users = await rig.lambda.send(
    new sdk.ListFunctionsByCodeSigningConfigCommand({ CodeSigningConfigArn }),
  );
  expect(users.FunctionArns).toEqual(['arn:aws:lambda:us-east-1:123456789012:function:warned']);
  await rig.lambda.send(
    new sdk.UpdateCodeSigningConfigCommand({
      CodeSigningConfigArn,
      CodeSigningPolicies: { UntrustedArtifactOnDeployment: 'Enforce' },
    }),
  );
  const update = () =>
    rig.lambda.send(
      new sdk.UpdateFunctionCodeCommand({
        ...of,
        ZipFile: zip({ 'index.js': 'exports.handler = () => 2;' }),
      }),
    );
  await expect(update()).rejects.toMatchObject({ name: 'CodeVerificationFailedException' });
  const other = { ...nodeFunction('enforced', 'exports.handler = () => 1;'), CodeSigningConfigArn };
  await expect(rig.lambda.send(new sdk.CreateFunctionCommand(other))).rejects.toMatchObject({
    name: 'CodeVerificationFailedException',
  });
  const remove = () => rig.lambda.send(new sdk.DeleteCodeSigningConfigCommand({ CodeSigningConfigArn }));
  await expect(remove()).rejects.toMatchObject({ name: 'ResourceConflictException' });
  await rig.lambda.send(new sdk.DeleteFunctionCodeSigningConfigCommand(of));
  await update();
  expect(await remove()).toMatchObject({ $metadata: { httpStatusCode: 204 } });
});

/** As AWS answered. */
test('what is not there is said in AWS’s words', async () => {
  const csc = { CodeSigningConfigArn: nowhere };
  const missing = {
    name: 'ResourceNotFoundException',
    message: `The Lambda code signing configuration ${nowhere} can not be found.`,
  };
  await expect(rig.lambda.send(new sdk.GetCodeSigningConfigCommand(csc))).rejects.toMatchObject(missing);
  await expect(rig.lambda.send(new sdk.UpdateCodeSigningConfigCommand(csc))).rejects.toMatchObject(missing);
  await expect(rig.lambda.send(new sdk.DeleteCodeSigningConfigCommand(csc))).rejects.toMatchObject(missing);
  await expect(rig.lambda.send(new sdk.ListFunctionsByCodeSigningConfigCommand(csc))).rejects.toMatchObject(
    missing,
  );
  const FunctionName = 'csc-test-doesnotexist';
  const none = {
    name: 'ResourceNotFoundException',
    message: `Function not found: arn:aws:lambda:us-east-1:123456789012:function:${FunctionName}`,
  };
  await expect(
    rig.lambda.send(new sdk.GetFunctionCodeSigningConfigCommand({ FunctionName })),
  ).rejects.toMatchObject(none);
  await expect(
    rig.lambda.send(new sdk.DeleteFunctionCodeSigningConfigCommand({ FunctionName })),
  ).rejects.toMatchObject(none);
  await expect(
    rig.lambda.send(new sdk.PutFunctionCodeSigningConfigCommand({ FunctionName, ...csc })),
  ).rejects.toMatchObject(none);
  await rig.lambda.send(new sdk.CreateFunctionCommand(nodeFunction('there', 'exports.handler = () => 1;')));
  await expect(
    rig.lambda.send(new sdk.PutFunctionCodeSigningConfigCommand({ FunctionName: 'there', ...csc })),
  ).rejects.toMatchObject({
    name: 'CodeSigningConfigNotFoundException',
    message: `The code signing configuration cannot be found. Check that the provided configuration is not deleted: ${nowhere}.`,
  });
});
