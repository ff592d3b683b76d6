import { zipOf } from '../../../../src/operations/lambda/code/zip.ts';
import type { Rows, Stage } from '../row.ts';

const code = 'exports.handler = async (event) => event;\n';

async function hello({ aws, cloud, role }: Stage): Promise<string> {
  const bytes = new TextEncoder().encode(code);
  await aws.call('lambda', 'CreateFunction', {
    FunctionName: 'hello',
    Runtime: 'nodejs24.x',
    Handler: 'index.handler',
    Role: await role('of-hello', 'lambda.amazonaws.com', 'service-role/AWSLambdaBasicExecutionRole'),
    Code: { ZipFile: await zipOf([{ path: 'index.js', bytes, executable: false }]) },
  });
  await cloud.clock.advance('1m');
  return 'hello';
}

async function published(stage: Stage): Promise<string> {
  const FunctionName = await hello(stage);
  await stage.aws.call('lambda', 'PublishVersion', { FunctionName });
  stage.file('index.js', `${code}// second\n`);
  await stage.nuage('lambda', 'update', FunctionName, 'index.js', '--alias', 'live', '--yes');
  return FunctionName;
}

export const lambda: Rows = {
  'lambda list': async (stage) => {
    await hello(stage);
    return [];
  },
  'lambda invoke': async (stage) => [await hello(stage), '{}'],
  'lambda update': async (stage) => {
    stage.file('index.js', `${code}// second\n`);
    return [await hello(stage), 'index.js', '--yes'];
  },
  'lambda publish': async (stage) => [await hello(stage), '--alias', 'live', '--yes'],
  'lambda rollback': async (stage) => [await published(stage), '--alias', 'live', '--yes'],
  'lambda logs': async (stage) => {
    await hello(stage);
    await stage.aws.call('logs', 'CreateLogGroup', { logGroupName: '/aws/lambda/hello' });
    return ['hello'];
  },
};
