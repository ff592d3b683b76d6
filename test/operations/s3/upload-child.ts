import { connect } from '../../../src/connect.ts';
import { operationContext } from '../../../src/operation-context.ts';
import { copyFiles } from '../../../src/operations/s3/copy.ts';

// A process of its own that uploads a file, so that it can be killed.
const [endpointUrl = '', accessKeyId = '', secretAccessKey = '', source = '', runsDirectory = ''] =
  process.argv.slice(2);
const connection = await connect({
  region: 'us-east-1',
  endpointUrl,
  credentials: { accessKeyId, secretAccessKey },
});
const report = await copyFiles(
  { source, target: 's3://bucket/big' },
  operationContext({ connection, runsDirectory }),
);
process.stdout.write(JSON.stringify(report));
process.exit(report.failed);
