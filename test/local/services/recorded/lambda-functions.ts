import * as lambdaSdk from '@aws-sdk/client-lambda';
import { lambda, account, region, fn, none, newFunction, missing, invalid } from './clients.ts';
import type { Recorded } from './clients.ts';

const create = (more: object) => () =>
  lambda.send(new lambdaSdk.CreateFunctionCommand(newFunction('g', more)));
const configure = (more: object) => () =>
  lambda.send(new lambdaSdk.UpdateFunctionConfigurationCommand({ FunctionName: 'f', ...more }));
const runtimes =
  'Member must satisfy enum value set: [nodejs20.x, python3.14, provided.al2023, python3.12, python3.13, nodejs24.x, nodejs22.x, java25, python3.10, python3.11, java21, ruby3.3, ruby3.4, ruby3.2, python3.8, python3.9, java17, nodejs16.x, dotnet10, dotnet8, java11, dotnet6, nodejs18.x, provided.al2, java8.al2] or be a valid ARN';
const rolePattern = String.raw`Member must satisfy regular expression pattern: arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`;

export const LAMBDA_FUNCTIONS: readonly Recorded[] = [
  [
    'invoke nothing',
    () => lambda.send(new lambdaSdk.InvokeCommand({ FunctionName: 'doesnotexist' })),
    missing,
    404,
    `Function not found: ${none}`,
  ],
  [
    'invoke no alias',
    () => lambda.send(new lambdaSdk.InvokeCommand({ FunctionName: 'f', Qualifier: 'no' })),
    missing,
    404,
    `Function not found: ${fn}:no`,
  ],
  [
    'invoke the latest of nothing',
    () => lambda.send(new lambdaSdk.InvokeCommand({ FunctionName: 'doesnotexist', Qualifier: '$LATEST' })),
    missing,
    404,
    `Function not found: ${none}:$LATEST`,
  ],
  [
    'invoke a name that is none',
    () =>
      lambda.send(
        new lambdaSdk.InvokeCommand({ FunctionName: `arn:aws:lambda:${region}:123400000000@function:myfn` }),
      ),
    'ValidationException',
    400,
    String.raw`1 validation error detected: Value 'arn:aws:lambda:us-east-1:123400000000@function:myfn' at 'functionName' failed to satisfy constraint: Member must satisfy regular expression pattern: (arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_\.]+)(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?`,
  ],
  [
    'a function of elsewhere',
    () =>
      lambda.send(
        new lambdaSdk.GetFunctionCommand({ FunctionName: `arn:aws:lambda:eu-west-1:${account}:function:f` }),
      ),
    missing,
    404,
    "Functions from 'eu-west-1' are not reachable in this region ('us-east-1')",
  ],
  [
    'no alias of a function',
    () =>
      lambda.send(new lambdaSdk.GetFunctionCommand({ FunctionName: 'f', Qualifier: 'aliasdoesnotexist' })),
    missing,
    404,
    `Function not found: ${fn}:aliasdoesnotexist`,
  ],
  [
    'no policy',
    () => lambda.send(new lambdaSdk.GetPolicyCommand({ FunctionName: 'f' })),
    missing,
    404,
    'The resource you requested does not exist.',
  ],
  [
    'two qualifiers',
    () => lambda.send(new lambdaSdk.GetFunctionCommand({ FunctionName: `${fn}:1`, Qualifier: '2' })),
    invalid,
    400,
    'The derived qualifier from the function name does not match the specified qualifier.',
  ],
  [
    'delete the latest',
    () => lambda.send(new lambdaSdk.DeleteFunctionCommand({ FunctionName: 'f', Qualifier: '$LATEST' })),
    invalid,
    400,
    '$LATEST version cannot be deleted without deleting the function.',
  ],
  [
    'delete nothing',
    () => lambda.send(new lambdaSdk.DeleteFunctionCommand({ FunctionName: 'doesnotexist' })),
    missing,
    404,
    `Function not found: ${none}`,
  ],
  [
    'a role that is none',
    create({ Role: 'r1' }),
    'ValidationException',
    400,
    `1 validation error detected: Value 'r1' at 'role' failed to satisfy constraint: ${rolePattern}`,
  ],
  [
    'configure with a role that is none',
    configure({ Role: 'r1' }),
    'ValidationException',
    400,
    `1 validation error detected: Value 'r1' at 'role' failed to satisfy constraint: ${rolePattern}`,
  ],
  [
    'a runtime that is none',
    create({ Runtime: 'non-existent-runtime' }),
    invalid,
    400,
    `Value non-existent-runtime at 'runtime' failed to satisfy constraint: ${runtimes}`,
  ],
  [
    'a runtime in capitals',
    create({ Runtime: 'PYTHON3.9' }),
    invalid,
    400,
    `Value PYTHON3.9 at 'runtime' failed to satisfy constraint: ${runtimes}`,
  ],
  [
    'configure with a runtime that is none',
    configure({ Runtime: 'non-existent-runtime' }),
    invalid,
    400,
    `Value non-existent-runtime at 'runtime' failed to satisfy constraint: ${runtimes}`,
  ],
  [
    'two architectures',
    create({ Architectures: ['x86_64', 'arm64'] }),
    'ValidationException',
    400,
    "1 validation error detected: Value '[x86_64, arm64]' at 'architectures' failed to satisfy constraint: Member must have length less than or equal to 1",
  ],
  [
    'an architecture in capitals',
    create({ Architectures: ['X86_64'] }),
    'ValidationException',
    400,
    "1 validation error detected: Value '[X86_64]' at 'architectures' failed to satisfy constraint: Member must satisfy constraint: [Member must satisfy enum value set: [x86_64, arm64], Member must not be null]",
  ],
  [
    'no zip',
    create({ Code: { ZipFile: new Uint8Array([1, 2, 3]) } }),
    invalid,
    400,
    'Could not unzip uploaded file. Please check your file, then try to upload again.',
  ],
  [
    'no bucket of code',
    create({ Code: { S3Bucket: 'none-of-that-name', S3Key: 'k' } }),
    invalid,
    400,
    'Error occurred while GetObject. S3 Error Code: NoSuchBucket. S3 Error Message: The specified bucket does not exist',
  ],
  [
    'an environment too large',
    create({ Environment: { Variables: { LARGE_VAR: 'x'.repeat(4096) } } }),
    invalid,
    400,
    `Lambda was unable to configure your environment variables because the environment variables you have provided exceeded the 4KB limit. String measured: {"LARGE_VAR":"${'x'.repeat(4096)}"}`,
  ],
];
