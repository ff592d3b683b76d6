import {
  CloudFrontClient,
  CreateDistributionCommand,
  CreateOriginAccessControlCommand,
  CreateOriginRequestPolicyCommand,
} from '@aws-sdk/client-cloudfront';
import {
  AddPermissionCommand,
  CreateFunctionCommand,
  CreateFunctionUrlConfigCommand,
} from '@aws-sdk/client-lambda';
import { expect, test } from 'vitest';
import { lambdaRig, nodeFunction } from '../lambda/lambda-rig.ts';

const CachingDisabled = '4135ea2d-6df8-44a3-9df3-4b5a84be39ad';

test('the URL of a function that only its distribution may call, told what the policies say', async () => {
  await using rig = await lambdaRig();
  const { lambda, running } = rig;
  const cloudfront = new CloudFrontClient({ ...running.clientOptions, maxAttempts: 1 });
  const code = `exports.handler = async ({ rawPath, rawQueryString, headers, cookies, body, requestContext }) => ({
    statusCode: 201,
    headers: { 'content-type': 'application/json' },
    cookies: ['made=1; Path=/'],
    body: JSON.stringify([requestContext.http.method, rawPath, rawQueryString, headers['x-told'] ?? null,
      headers['x-untold'] ?? null, headers['x-origin'], headers['user-agent'], cookies ?? [], body ?? null]),
  });`;
  await lambda.send(new CreateFunctionCommand(nodeFunction('site', code)));
  await rig.cloud.clock.advance(10_000);
  const { FunctionUrl = '' } = await lambda.send(
    new CreateFunctionUrlConfigCommand({ FunctionName: 'site', AuthType: 'AWS_IAM' }),
  );
  const [, id] = /_lambda-url\/(\w+)\//.exec(FunctionUrl) ?? [];
  const { OriginAccessControl } = await cloudfront.send(
    new CreateOriginAccessControlCommand({
      OriginAccessControlConfig: {
        Name: 'site',
        SigningProtocol: 'sigv4',
        SigningBehavior: 'always',
        OriginAccessControlOriginType: 'lambda',
      },
    }),
  );
  const { OriginRequestPolicy } = await cloudfront.send(
    new CreateOriginRequestPolicyCommand({
      OriginRequestPolicyConfig: {
        Name: 'some',
        HeadersConfig: { HeaderBehavior: 'whitelist', Headers: { Quantity: 1, Items: ['X-Told'] } },
        CookiesConfig: { CookieBehavior: 'whitelist', Cookies: { Quantity: 1, Items: ['kept'] } },
        QueryStringsConfig: {
          QueryStringBehavior: 'allExcept',
          QueryStrings: { Quantity: 1, Items: ['secret'] },
        },
      },
    }),
  );
  const methods = ['GET', 'HEAD', 'OPTIONS', 'PUT', 'POST', 'PATCH', 'DELETE'] as const;
  const { Distribution } = await cloudfront.send(
    new CreateDistributionCommand({
      DistributionConfig: {
        CallerReference: 'site',
        Comment: '',
        Enabled: true,
        Origins: {
          Quantity: 1,
          Items: [
            {
              Id: 'url',
              DomainName: `${id}.lambda-url.us-east-1.on.aws`,
              OriginPath: '/v1',
              CustomHeaders: { Quantity: 1, Items: [{ HeaderName: 'X-Origin', HeaderValue: 'edge' }] },
              OriginAccessControlId: OriginAccessControl?.Id,
              CustomOriginConfig: { HTTPPort: 80, HTTPSPort: 443, OriginProtocolPolicy: 'https-only' },
            },
          ],
        },
        DefaultCacheBehavior: {
          TargetOriginId: 'url',
          ViewerProtocolPolicy: 'redirect-to-https',
          CachePolicyId: CachingDisabled,
          OriginRequestPolicyId: OriginRequestPolicy?.Id,
          AllowedMethods: { Quantity: 7, Items: [...methods] },
        },
      },
    }),
  );
  const ask = () =>
    fetch(`${running.endpoint}/_cloudfront/${Distribution?.Id}/page?a=1&secret=2&b`, {
      method: 'POST',
      body: 'sent',
      headers: { 'x-told': 'yes', 'x-untold': 'no', cookie: 'kept=1; lost=2' },
    });
  expect((await ask()).status).toBe(403);
  await lambda.send(
    new AddPermissionCommand({
      FunctionName: 'site',
      StatementId: 'edge',
      Action: 'lambda:InvokeFunctionUrl',
      Principal: 'cloudfront.amazonaws.com',
      SourceArn: Distribution?.ARN,
    }),
  );
  const answer = await ask();
  expect([answer.status, answer.headers.getSetCookie()]).toEqual([201, ['made=1; Path=/']]);
  expect(await answer.json()).toEqual([
    'POST',
    '/v1/page',
    'a=1&b',
    'yes',
    null,
    'edge',
    'Amazon CloudFront',
    ['kept=1'],
    'sent',
  ]);
  cloudfront.destroy();
});
