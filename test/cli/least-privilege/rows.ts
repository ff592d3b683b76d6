import type { Rows } from './row.ts';
import { backup } from './rows/backup.ts';
import { cleanup } from './rows/cleanup.ts';
import { cloudfront } from './rows/cloudfront.ts';
import { consoleRows } from './rows/console.ts';
import { costs } from './rows/costs.ts';
import { deploy } from './rows/deploy.ts';
import { ec2 } from './rows/ec2.ts';
import { iam } from './rows/iam.ts';
import { infra } from './rows/infra.ts';
import { lambda } from './rows/lambda.ts';
import { messages } from './rows/messages.ts';
import { mturk } from './rows/mturk.ts';
import { parameters } from './rows/parameters.ts';
import { report } from './rows/report.ts';
import { runs } from './rows/runs.ts';
import { s3 } from './rows/s3.ts';
import { simpledb } from './rows/simpledb.ts';
import { scaling } from './rows/scaling.ts';
import { schedule } from './rows/schedule.ts';
import { watching } from './rows/watching.ts';
import { waysIn } from './rows/ways-in.ts';

/** Every command that calls AWS, with a line of it to try. */
export const rows: Rows = {
  ...backup,
  ...cleanup,
  ...cloudfront,
  ...consoleRows,
  ...costs,
  ...deploy,
  ...ec2,
  ...iam,
  ...infra,
  ...lambda,
  ...messages,
  ...mturk,
  ...parameters,
  ...report,
  ...runs,
  ...s3,
  ...simpledb,
  ...scaling,
  ...schedule,
  ...watching,
  ...waysIn,
};

/** Rows whose instances do what they are told through Systems Manager. */
export const onHosts: ReadonlySet<string> = new Set(['ssm run']);
