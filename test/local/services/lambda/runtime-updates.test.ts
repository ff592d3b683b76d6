import * as sdk from '@aws-sdk/client-lambda';
import { expect, test } from 'vitest';
import { lambdaRig, nodeFunction, role } from './lambda-rig.ts';

test('when a runtime is renewed is kept for each version; an image is nowhere', async () => {
  await using rig = await lambdaRig();
  await rig.lambda.send(new sdk.CreateFunctionCommand(nodeFunction('f', 'exports.handler = () => 1;')));
  await rig.cloud.clock.advance(1000);
  const FunctionName = 'f';
  const get = () => rig.lambda.send(new sdk.GetRuntimeManagementConfigCommand({ FunctionName }));
  const put = (
    input: Pick<sdk.PutRuntimeManagementConfigCommandInput, 'UpdateRuntimeOn' | 'RuntimeVersionArn'>,
  ) => rig.lambda.send(new sdk.PutRuntimeManagementConfigCommand({ FunctionName, ...input }));
  expect(await get()).toMatchObject({ UpdateRuntimeOn: 'Auto' });
  expect(await put({ UpdateRuntimeOn: 'FunctionUpdate' })).toMatchObject({
    UpdateRuntimeOn: 'FunctionUpdate',
    FunctionArn: 'arn:aws:lambda:us-east-1:123456789012:function:f',
  });
  expect(await get()).toMatchObject({ UpdateRuntimeOn: 'FunctionUpdate' });
  await expect(put({ UpdateRuntimeOn: 'Manual' })).rejects.toMatchObject({
    name: 'InvalidParameterValueException',
  });
  const ImageUri = '123456789012.dkr.ecr.us-east-1.amazonaws.com/none:latest';
  const image = { FunctionName: 'i', Role: role, PackageType: 'Image', Code: { ImageUri } } as const;
  await expect(rig.lambda.send(new sdk.CreateFunctionCommand(image))).rejects.toMatchObject({
    message: `Source image ${ImageUri} does not exist. Provide a valid source image.`,
  });
});
