import { UsageError } from '../../../errors.ts';
import { catalogueOf } from '../../../operations/schedule/catalogue.ts';
import { explainInstances, explainSchedule } from '../../../operations/schedule/explain.ts';
import type { Explanation, InstanceExplanation } from '../../../operations/schedule/explain.ts';
import { scheduleTag } from '../../../operations/schedule/tags.ts';
import { instantOf, type Moment } from '../../../time/moment.ts';
import { sayTime } from '../../../time/say-time.ts';
import { zoneOf } from '../../../time/zone.ts';
import { one } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import type { CommandContext } from '../../context.ts';
import type { View } from '../../print/printer.ts';
import { formatRelative } from '../../render/duration.ts';
import { wrap } from '../../render/wrap.ts';
import { openCatalogue, scheduleFlags, scheduleOf } from '../../schedule/find-schedule.ts';
import { moment } from '../../schedule/moment-value.ts';
import { namedInstances } from '../../schedule/named-instances.ts';
import { openSession } from '../../session.ts';
import { text } from '../../values.ts';

export const command = defineCommand({
  description: `Says why an instance is on or off, what a run of the schedules would do with it now, and its next five changes. It asks the very function that nuage schedule run acts on.

With --schedule or --tag it explains a schedule by itself: no account, credentials, region or network are needed. Times are told by the schedule's own clock.`,
  examples: [
    { line: 'nuage schedule explain i-0123456789abcdef0', does: 'Why is it on?' },
    { line: 'nuage schedule explain web-1', does: 'The same by name' },
    {
      line: "nuage schedule explain --tag 'off=(M-F,20);on=(M-F,8);tz=Europe/Paris' --at 2027-10-31T09:00",
      does: 'What a tag would want at a certain time, without an account',
    },
    { line: 'nuage schedule explain --schedule office-hours -o json', does: 'For a script' },
  ],
  actions: ['ec2:DescribeInstances', 'ec2:DescribeSpotInstanceRequests'],
  flags: { ...scheduleFlags, at: one(moment('explain this moment instead of now')) },
  positionals: { instance: one(text('INSTANCE', 'the id of an instance, or its name')) },
  async run({ flags, positionals }, context) {
    const { clock, print } = context;
    const { instance } = positionals;
    const given = [instance, flags.schedule, flags.tag].filter((one) => one !== undefined);
    if (given.length !== 1)
      throw new UsageError('Say what to explain', {
        hint: 'Name one instance, --schedule NAME or --tag TEXT.',
      });
    if (instance !== undefined) return explainInstance(instance, flags.at, context);
    const schedule = await scheduleOf(flags, await openCatalogue(context));
    if (schedule === undefined) return 0;
    const at = flags.at === undefined ? clock.now() : instantOf(flags.at, schedule.zone);
    const explanation = explainSchedule(schedule, at);
    await print.value(explanation, (view) => draw(explanation, view));
    return 0;
  },
});

async function explainInstance(
  word: string,
  at: Moment | undefined,
  context: CommandContext,
): Promise<number> {
  await using session = await openSession(context);
  const catalogue = catalogueOf(session.configuration.schedules ?? {});
  const found = await Array.fromAsync(
    explainInstances(namedInstances([word]), { catalogue, tag: scheduleTag, at }, session.operations),
  );
  const [only, another] = found;
  if (only === undefined)
    throw new UsageError(`There is no instance named ${word}`, {
      hint: 'Look in other regions with --region all.',
    });
  if (another !== undefined) {
    throw new UsageError(`${found.length} instances are named ${word}`, {
      hint: `Name one by its id: ${found.map((one) => one.instance).join(', ')}.`,
    });
  }
  await context.print.value(only, (view) => draw(only, view));
  return session.exitCode();
}

const tones = { running: 'good', stopped: 'dim', any: 'warning' } as const;

function draw(explanation: Explanation | InstanceExplanation, { style, width }: View): string {
  const { desired, reason, next, schedule, timezone, at } = explanation;
  const zone = zoneOf(timezone ?? 'UTC');
  const now = Date.parse(at);
  const about =
    'instance' in explanation
      ? `${style.bold(explanation.name ?? explanation.instance)} is ${explanation.state}`
      : style.bold(schedule ?? '');
  const doing =
    'instance' in explanation && explanation.action !== 'none'
      ? [`A run of the schedules would ${style.warning(explanation.action)} it now.`]
      : [];
  return [
    `${about}; wanted at ${sayTime(zone, now)} (${zone.name}): ${style[tones[desired]](desired)}`,
    ...wrap(reason, Math.min(width, 100) - 2).map((line) => `  ${line}`),
    ...doing,
    '',
    ...(next.length === 0 ? [style.dim('No change follows.')] : [style.heading('Next')]),
    ...next.map(({ at: when, to }) => {
      const instant = Date.parse(when);
      return `${sayTime(zone, instant).padEnd(21)}  ${style[tones[to]](to.padEnd(7))}  ${style.dim(formatRelative(instant, now))}`;
    }),
    '',
  ].join('\n');
}
