import type { Context, Hono } from 'hono';
import { UsageError } from '../../errors.ts';
import type { ControlClient } from '../../local/control/client.ts';
import type { FaultRule } from '../../local/faults/fault-rule.ts';
import { answer } from '../answer.ts';
import { bodyOf, textIn } from '../body.ts';
import { mailHeaders } from '../headers.ts';
import type { ConsoleParts } from '../parts.ts';

type Body = Readonly<Record<string, unknown>>;

const moves: Readonly<Record<string, (control: ControlClient, body: Body) => Promise<object>>> = {
  advance: (control, body) => control.advance(textIn(body, 'by')),
  set: (control, body) => control.setTime(textIn(body, 'to')),
  step: (control) => control.step(),
  freeze: (control) => control.freeze(),
  resume: (control) => control.resume(),
  rate: (control, body) => control.setRate(Number(body['rate'])),
};

/** What only a local cloud has: its clock, calls, mails and weather. On AWS each says so. */
export function addLocalRoutes(api: Hono, parts: ConsoleParts): void {
  const withControl =
    (work: (control: ControlClient, call: Context) => Promise<Response>) =>
    async (call: Context): Promise<Response> => {
      const { control } = parts;
      if (control !== undefined) return await work(control, call);
      throw new UsageError('Only a local cloud has this', { hint: 'nuage console --local opens one.' });
    };
  api.get(
    '/local/clock',
    withControl(async (control, call) => answer<'local/clock'>(call, await control.clock())),
  );
  api.post(
    '/local/clock',
    withControl(async (control, call) => {
      const body = await bodyOf(call);
      const name = textIn(body, 'move');
      const move = Object.hasOwn(moves, name) ? moves[name] : undefined;
      if (move !== undefined) return call.json(await move(control, body));
      throw new UsageError(`The clock knows no "${name}"`, {
        hint: `It can ${Object.keys(moves).join(', ')}.`,
      });
    }),
  );
  api.get(
    '/local/calls',
    withControl(async (control, call) => answer<'local/calls'>(call, await control.calls({ limit: 500 }))),
  );
  api.get(
    '/local/mails',
    withControl(async (control, call) => answer<'local/mails'>(call, (await control.mails()).toReversed())),
  );
  api.get(
    '/local/mails/:id/html',
    withControl(async (control, call) => {
      const mail = (await control.mails()).find(({ messageId }) => messageId === call.req.param('id'));
      if (mail?.html === undefined) throw new UsageError('There is no such mail, or it has no HTML');
      return new Response(mail.html, { headers: mailHeaders });
    }),
  );
  api.get(
    '/local/queues/:queue',
    withControl(async (control, call) => answer<'local/queues/'>(call, await control.queued(queueIn(call)))),
  );
  api.get(
    '/local/messages/:queue/:id',
    withControl(async (control, call) =>
      answer<'local/messages/'>(call, await control.queuedMessage(queueIn(call), call.req.param('id') ?? '')),
    ),
  );
  api.get(
    '/local/faults',
    withControl(async (control, call) => answer<'local/faults'>(call, await control.faults())),
  );
  api.post(
    '/local/faults',
    withControl(async (control, call) => {
      const rule = await bodyOf(call);
      // The cloud checks every member of a rule and names what is wrong.
      return call.json(await control.addFault(rule as unknown as FaultRule));
    }),
  );
  api.delete(
    '/local/faults/:id',
    withControl(async (control, call) => {
      await control.removeFault(call.req.param('id') ?? '');
      return call.json({});
    }),
  );
}

/** `ACCOUNT:REGION:NAME` */
function queueIn(call: Context): {
  readonly account: string;
  readonly region: string;
  readonly name: string;
} {
  const [account = '', region = '', name = ''] = (call.req.param('queue') ?? '').split(':');
  return { account, region, name };
}
