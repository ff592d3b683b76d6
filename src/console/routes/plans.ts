import type { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { UsageError } from '../../errors.ts';
import type { OperationContext } from '../../operations/context.ts';
import { planStart } from '../../operations/ec2/start.ts';
import { planStop } from '../../operations/ec2/stop.ts';
import { planTerminate } from '../../operations/ec2/terminate.ts';
import type { Plan } from '../../operations/plan/plan.ts';
import { planUndo } from '../../operations/plan/undo.ts';
import type { Wanted } from '../answers.ts';
import { bodyOf, textIn, textsIn } from '../body.ts';
import { atPlace } from '../at-place.ts';
import type { HeldPlans, Planned } from '../held-plans.ts';
import { planToResume } from '../resume.ts';
import { parseDuration } from '../../words/duration.ts';
import { planPurge, planRedrive } from '../../operations/sqs/change-queue.ts';
import { operationsNow, type ConsoleParts } from '../parts.ts';

type Body = Readonly<Record<string, unknown>>;

/** What the page can ask for a plan of, by the name of the operation. */
const planners: Readonly<
  Record<Wanted['operation'], (body: Body, context: OperationContext) => Promise<Planned>>
> = {
  'ec2 start': planned((body, context) => planStart({ ids: textsIn(body, 'ids') }, context)),
  'ec2 stop': planned((body, context) => planStop({ ids: textsIn(body, 'ids') }, context)),
  'ec2 terminate': planned((body, context) => planTerminate({ ids: textsIn(body, 'ids') }, context)),
  'sqs purge': planned(async (body, context) =>
    planPurge({ queue: textIn(body, 'queue') }, await placeIn(body, context)),
  ),
  'sqs redrive': planned(async (body, context) =>
    planRedrive({ queue: textIn(body, 'queue') }, await placeIn(body, context)),
  ),
  undo: planned((body, context) => planUndo(textIn(body, 'run'), context)),
  resume: (body, context) => planToResume(textIn(body, 'run'), context),
};

function planned(
  planner: (body: Body, context: OperationContext) => Promise<Plan>,
): (body: Body, context: OperationContext) => Promise<Planned> {
  return async (body, context) => ({ plan: await planner(body, context) });
}

function placeIn(body: Body, context: OperationContext): Promise<OperationContext> {
  return atPlace(context, textIn(body, 'account'), textIn(body, 'region'));
}

function isPlanned(operation: string): operation is Wanted['operation'] {
  return Object.hasOwn(planners, operation);
}

/** Every change of the console is a plan that was shown first. */
export function addPlanRoutes(api: Hono, parts: ConsoleParts, plans: HeldPlans): void {
  api.post('/plans', async (call) => {
    const body = await bodyOf(call);
    const operation = textIn(body, 'operation');
    if (!isPlanned(operation))
      throw new UsageError(`The console plans no "${operation}"`, {
        hint: `It plans ${Object.keys(planners).join(', ')}.`,
      });
    const made = await planners[operation](body, await operationsNow(parts));
    return call.json(await plans.hold(made, parts.operations.random.hex(32)));
  });
  api.post('/plans/:id/apply', async (call) => {
    const { word } = await bodyOf(call);
    plans.apply(call.req.param('id'), word, await operationsNow(parts));
    return call.json({});
  });
  api.post('/plans/:id/rehearse', async (call) => {
    const body = await bodyOf(call);
    const words = textIn(body, 'for');
    const forMs = parseDuration(words);
    if (forMs === undefined)
      throw new UsageError(`"for" cannot be "${words}"`, {
        hint: 'Write a length of time such as 10m, 8h or 30d.',
      });
    plans.rehearse(call.req.param('id'), { forMs, undo: body['undo'] === true });
    return call.json({});
  });
  api.delete('/plans/:id', async (call) => {
    await plans.forget(call.req.param('id'));
    return call.json({});
  });
  api.get('/plans/:id/news', (call) => {
    const gone = new AbortController();
    const news = plans.news(call.req.param('id'), gone.signal);
    return streamSSE(call, async (stream) => {
      stream.onAbort(() => gone.abort());
      for await (const one of news) await stream.writeSSE({ data: JSON.stringify(one) });
    });
  });
}
