import { UsageError } from '../../../errors.ts';
import { catalogueOf } from '../../../operations/schedule/catalogue.ts';
import { planOverride, type OverrideInput } from '../../../operations/schedule/override.ts';
import { many, one, toggle } from '../../arguments.ts';
import type { Arguments, Values } from '../../arguments.ts';
import { carryOut } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import { moment } from '../../schedule/moment-value.ts';
import { namedInstances } from '../../schedule/named-instances.ts';
import { selectionFlags, selectionOf } from '../../instance-selection.ts';
import { openSession } from '../../session.ts';
import { duration, text } from '../../values.ts';

const overrideFlags = {
  running: toggle('want them running'),
  stopped: toggle('want them stopped'),
  for: one(duration('for so long from now: 3h, 90m, 2d')),
  until: one(moment("until this time, by the clock of each instance's schedule")),
  clear: toggle('take the override away and go by the schedule again'),
} satisfies Arguments;

export const command = defineCommand({
  description: `Puts a word of yours above the schedule of some instances, with an end, because people forget to take it back: runs of the schedules keep them running, or stopped, until then, and go by the schedule again by themselves.

It is written on the instances as the tag nuage:override, and what follows from it is done at once.`,
  examples: [
    { line: 'nuage schedule override web-1 --running --for 3h', does: 'Work late' },
    {
      line: 'nuage schedule override i-0123456789abcdef0 --stopped --until 2027-11-02',
      does: 'A long week-end',
    },
    { line: 'nuage schedule override --tag Environment=test --running --for 2d', does: 'A load test' },
    { line: 'nuage schedule override web-1 --clear', does: 'Back to the schedule, now' },
  ],
  actions: [
    'ec2:DescribeInstances',
    'ec2:DescribeSpotInstanceRequests',
    'ec2:CreateTags',
    'ec2:DeleteTags',
    'ec2:StartInstances',
    'ec2:StopInstances',
  ],
  flags: { ...overrideFlags, ...selectionFlags },
  positionals: { instances: many(text('INSTANCE', 'ids of instances, or their names')) },
  async run({ flags, positionals }, context) {
    const wanted = wantedBy(flags, context.clock.now());
    const named = namedInstances(positionals.instances);
    const selection = selectionOf(flags, []);
    const tags = { ...selection.tags, ...named.tags };
    await using session = await openSession(context);
    const input: OverrideInput = {
      catalogue: catalogueOf(session.configuration.schedules ?? {}),
      selection: { ...selection, ...named, ...(Object.keys(tags).length === 0 ? {} : { tags }) },
      // A length of time counts from the time of the cloud that is worked on.
      wanted: typeof wanted === 'string' ? wanted : wanted(session.operations.clock.now()),
    };
    await using plan = await planOverride(input, session.operations);
    if (plan.header.steps + plan.header.skips === 0) {
      throw new UsageError('There is no such instance', { hint: 'Look in other regions with --region all.' });
    }
    return await carryOut(plan, session, context);
  },
});

type Wanted = Exclude<OverrideInput['wanted'], 'schedule'>;

/** What the flags ask for; how long it lasts is known once the time is. */
function wantedBy(flags: Values<typeof overrideFlags>, now: number): 'schedule' | ((now: number) => Wanted) {
  const { running, stopped, clear, until } = flags;
  if ([running, stopped, clear].filter(Boolean).length !== 1)
    throw new UsageError('Say what is wanted', { hint: 'Give one of --running, --stopped and --clear.' });
  const length = flags.for;
  if (clear) {
    if (length === undefined && until === undefined) return 'schedule';
    throw new UsageError('--clear has no end', { hint: 'Leave --for and --until away.' });
  }
  if ((length === undefined) === (until === undefined)) {
    throw new UsageError('An override has an end', { hint: 'Give --for 3h or --until TIME, one of them.' });
  }
  const state = running ? 'running' : 'stopped';
  if (until !== undefined) return () => ({ state, until });
  if (length === undefined || length <= 0 || !Number.isFinite(now + length))
    throw new UsageError('--for is no length of time', { hint: 'Write 3h, 90m or 2d.' });
  return (from) => ({ state, until: { instant: from + length } });
}
