import { NuageError } from '../../../errors.ts';
import { explainSchedule, type Explanation } from '../../../operations/schedule/explain.ts';
import { readScheduled, type UnscheduledInstance } from '../../../operations/schedule/usage.ts';
import type { Catalogue } from '../../../operations/schedule/catalogue.ts';
import { sayTime } from '../../../time/say-time.ts';
import { zoneOf } from '../../../time/zone.ts';
import { toggle } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import type { CommandContext } from '../../context.ts';
import { count } from '../../render/count.ts';
import type { Column } from '../../render/table.ts';
import { allSchedules, openCatalogue } from '../../schedule/find-schedule.ts';
import { openSession } from '../../session.ts';

export const command = defineCommand({
  description: `Lists the schedules of nuage.yaml and those that tags spell out: what each wants now, its next change, and how many instances are on it and run. Instances whose tag cannot be followed are told with the tag and what would be right.

With --no-account, or where no way into an account is found, the schedules alone are listed.`,
  examples: [
    { line: 'nuage schedule list --region all', does: 'All schedules and who is on them' },
    { line: 'nuage schedule list --no-account', does: 'The schedules of nuage.yaml alone' },
  ],
  actions: ['ec2:DescribeInstances'],
  flags: { 'no-account': toggle('ask no account: leave out who is on the schedules') },
  positionals: {},
  async run({ flags }, context) {
    const catalogue = await openCatalogue(context);
    const used = flags['no-account'] ? undefined : await usageOf(catalogue, context);
    const now = used?.now ?? context.clock.now();
    const named = (await allSchedules(catalogue)).map((schedule) => schedule.name);
    const names = [...new Set([...named, ...(used?.counts.keys() ?? [])])];
    const rows = await Promise.all(
      names.map(async (name): Promise<Row> => {
        const counts = used?.counts.get(name) ?? (used === undefined ? {} : { instances: 0, running: 0 });
        return { ...explainSchedule(await catalogue.resolve(name), now), ...counts };
      }),
    );
    await context.print.list(rows, { columns, empty: 'There is no schedule in the configuration' });
    const malformed = used?.malformed ?? [];
    for (const { id, name, region, key, text, message, hint } of malformed) {
      context.status.print(
        `${context.style.warning('malformed')} ${name ?? id} (${id}, ${region}): ${key}=${text}: ${message}. ${hint}`,
      );
    }
    return used?.exitCode ?? 0;
  },
});

interface Row extends Explanation {
  readonly instances?: number;
  readonly running?: number;
}

interface Used {
  readonly now: number;
  readonly counts: ReadonlyMap<string, { readonly instances: number; readonly running: number }>;
  readonly malformed: readonly UnscheduledInstance[];
  readonly exitCode: number;
}

/** Who is on the schedules; undefined, with a word on standard error, when no account can be asked. */
async function usageOf(catalogue: Catalogue, context: CommandContext): Promise<Used | undefined> {
  const counts = new Map<string, { instances: number; running: number }>();
  const malformed: UnscheduledInstance[] = [];
  try {
    await using session = await openSession(context);
    for await (const found of readScheduled({ catalogue }, session.operations)) {
      if ('message' in found) {
        malformed.push(found);
        continue;
      }
      const sum = counts.get(found.schedule.name) ?? { instances: 0, running: 0 };
      sum.instances += 1;
      if (found.state === 'running' || found.state === 'pending') sum.running += 1;
      counts.set(found.schedule.name, sum);
    }
    return { now: session.operations.clock.now(), counts, malformed, exitCode: session.exitCode() };
  } catch (error) {
    if (!(error instanceof NuageError)) throw error;
    context.status.print(
      `${context.style.warning('warning')} Who is on the schedules is left out: ${error.message.replace(/[.:]?$/, '.')}`,
    );
    return undefined;
  }
}

const tones = { running: 'good', stopped: 'dim', any: 'warning' } as const;

const columns: readonly Column<Row>[] = [
  { title: 'Schedule', text: ({ schedule }) => schedule, paint: (_row, style) => style.bold },
  {
    title: 'Wants now',
    text: ({ desired }) => desired,
    paint: ({ desired }, style) => style[tones[desired]],
  },
  {
    title: 'Next change',
    text: ({ next: [first], timezone }) =>
      first === undefined ? 'none' : `${first.to} ${sayTime(zoneOf(timezone), Date.parse(first.at))}`,
    least: 29,
  },
  { title: 'Zone', text: ({ timezone }) => timezone },
  {
    title: 'Instances',
    text: ({ instances, running }) =>
      instances === undefined ? '' : `${count(instances, 'instance')}, ${running ?? 0} on`,
  },
];
