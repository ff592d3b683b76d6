import { defineTimer } from '../../../clock/timer.ts';
import { sendToTargets } from '../accept.ts';
import { eventTime } from '../event.ts';
import { scheduleNext } from '../schedules/run.ts';
import { ruleId, rules } from '../state.ts';

/** A scheduled rule is due: https://docs.aws.amazon.com/eventbridge/latest/ref/events-ref-scheduled-events.html */
export const timer = defineTimer<{ readonly bus: string; readonly name: string }>({
  kind: 'events.schedule',
  fire({ bus, name }, context) {
    const rule = context.state.table(rules).get(ruleId(bus, name));
    if (rule?.schedule === undefined || rule.state !== 'ENABLED') return;
    sendToTargets(context, rule, {
      version: '0',
      id: context.random.uuid(),
      'detail-type': 'Scheduled Event',
      source: 'aws.events',
      account: context.account,
      time: eventTime(context.now),
      region: context.region,
      resources: [rule.arn],
      detail: {},
    });
    scheduleNext(context, rule, context.now);
  },
});
