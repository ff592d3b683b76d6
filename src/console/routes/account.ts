import type { Hono } from 'hono';
import { listAlarms } from '../../operations/alarms/list.ts';
import { costSummary } from '../../operations/costs/cost-summary.ts';
import { describeInstance } from '../../operations/ec2/describe.ts';
import { listInstances } from '../../operations/ec2/list.ts';
import { listFunctions } from '../../operations/lambda/list.ts';
import { listBuckets } from '../../operations/s3/list.ts';
import { listQueues } from '../../operations/sqs/list-queues.ts';
import { answer } from '../answer.ts';
import { operationsNow, type ConsoleParts } from '../parts.ts';
import { readRows } from '../reading.ts';

/** What is in the account: the same reads as the command line's. */
export function addAccountRoutes(api: Hono, parts: ConsoleParts): void {
  api.get('/target', async (call) => {
    const places = await parts.operations.connections.places();
    const [first] = places;
    const connection = await parts.operations.connections.at(first?.account ?? '', first?.region ?? '');
    const { arn } = await connection.identity();
    return answer<'target'>(call, {
      kind: parts.kind,
      endpoint: parts.endpoint ?? null,
      controlled: parts.control !== undefined,
      version: parts.version,
      principal: arn,
      accounts: [...new Set(places.map(({ account }) => account))],
      regions: [...new Set(places.map(({ region }) => region))],
    });
  });
  api.get('/instances', async (call) =>
    answer<'instances'>(call, await readRows(parts, (context) => listInstances({}, context))),
  );
  api.get('/instances/:id', async (call) =>
    answer<'instances/'>(call, await describeInstance(call.req.param('id'), await operationsNow(parts))),
  );
  api.get('/buckets', async (call) =>
    answer<'buckets'>(call, await readRows(parts, (context) => listBuckets({}, context))),
  );
  api.get('/functions', async (call) => answer<'functions'>(call, await readRows(parts, listFunctions)));
  api.get('/alarms', async (call) =>
    answer<'alarms'>(call, await readRows(parts, (context) => listAlarms({}, context))),
  );
  api.get('/queues', async (call) =>
    answer<'queues'>(call, await readRows(parts, (context) => listQueues({}, context))),
  );
  // Cost Explorer takes money for each page, so the page asks for this only when a person does.
  api.get('/costs', async (call) =>
    answer<'costs'>(
      call,
      await costSummary({ months: 1, cacheDirectory: parts.costsDirectory }, await operationsNow(parts)),
    ),
  );
}
