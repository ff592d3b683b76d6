import { writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { makeDirectory } from '../../make-directory.ts';
import { UsageError } from '../../errors.ts';
import { gatherReport } from '../../operations/report/gather.ts';
import { recallReport, rememberReport } from '../../operations/report/memory.ts';
import type { Report } from '../../operations/report/report.ts';
import { unreadParts } from '../../operations/report/unread-parts.ts';
import { catalogueOf } from '../../operations/schedule/catalogue.ts';
import { many, one, toggle } from '../arguments.ts';
import { defineCommand } from '../command.ts';
import { printable } from '../render/printable.ts';
import { renderReport } from '../render/report.ts';
import {
  backupsOf,
  costsDirectory,
  reportsDirectory,
  since,
  thresholdsOf,
  usualTime,
} from '../report/report-settings.ts';
import { openSession } from '../session.ts';
import { duration, file, integer, tag, text } from '../values.ts';

export const command = defineCommand({
  description: `Tells the state of all instances: what needs attention first, the metrics of each, costs by month, what the schedules saved, what nuage did, the backups and their age, what a cleanup would free, and what changed since the last report.

--out writes it as one page of HTML without scripts, or as JSON when the name ends in .json. --email sends it through SES: HTML with its charts as pictures, the same as text, and the page attached. A part that may not be read says so, the others stand, and the exit code is 1; only instances must be readable.

A report that was written is the last one for the next of the same accounts, regions and tags; one that was only looked at is not. Without a last one it is about a week. Metrics and Cost Explorer cost a little, and the report says how much; --no-costs leaves Cost Explorer out.`,
  examples: [
    { line: 'nuage report', does: 'Look at the last week, or at what is since the last report' },
    { line: 'nuage report --region all --since 7d --out report.html', does: 'A page about a week' },
    { line: 'nuage report --no-costs --out report.json', does: 'All of it as data' },
    {
      line: 'nuage report --from reports@example.com --email ops@example.com',
      does: 'Send it, and remember it as the last one',
    },
  ],
  actions: [
    'autoscaling:DescribeAutoScalingGroups',
    'autoscaling:DescribeLaunchConfigurations',
    'ce:GetCostAndUsage',
    'cloudwatch:DescribeAlarms',
    'cloudwatch:GetMetricData',
    'ec2:DescribeImages',
    'ec2:DescribeInstanceStatus',
    'ec2:DescribeInstances',
    'ec2:DescribeLaunchTemplateVersions',
    'ec2:DescribeLockedSnapshots',
    'ec2:DescribeSnapshotAttribute',
    'ec2:DescribeSnapshots',
    'ec2:DescribeVolumes',
    'rbin:GetRule',
    'rbin:ListRules',
    's3:ListBucket',
    'ses:GetAccount',
    'ses:ListEmailIdentities',
    'ses:SendRawEmail',
  ],
  flags: {
    since: one(since, 'last'),
    out: one(file('write a page of HTML here, or JSON when the name ends in .json')),
    email: many(text('ADDRESS', 'send it here through SES; repeat it for up to 50')),
    send: toggle('send it to the addresses of the configuration'),
    from: one(text('ADDRESS', 'who sends it: verified in SES, also as NAME <ADDRESS>')),
    json: toggle('print all of it as JSON'),
    title: one(text('TITLE', 'what stands above it')),
    tag: many(tag('only instances with this tag; repeat it to narrow further'), { short: 't' }),
    months: one(integer('N', 'calendar months of costs; 4 when not given', { minimum: 1, maximum: 13 })),
    'no-costs': toggle('do not ask Cost Explorer, which costs 0.01 USD a page'),
    'cleanup-older-than': one(duration('what a cleanup would be asked to take', 'AGE'), '90d'),
    'no-cleanup': toggle('do not look for what a cleanup would free'),
  },
  positionals: {},
  async run({ flags }, context) {
    await using session = await openSession(context);
    const { configuration, operations } = session;
    const settings = configuration.report ?? {};
    const addressees = mailOf(flags, settings);
    const now = operations.clock.now();
    const tags = Object.fromEntries(flags.tag.map(({ key, value }) => [key, value ?? (true as const)]));
    const scope = { places: await operations.connections.places(), tags };
    const directory = reportsDirectory(context);
    const before = await recallReport(directory, scope);
    const report = await gatherReport(
      {
        title: flags.title ?? settings.title,
        since: fromWhen(flags.since, before?.time, now),
        tags,
        thresholds: thresholdsOf(configuration),
        requiredTags: settings.requireTags ?? [],
        requireSchedule: settings.requireSchedule ?? false,
        shownTags: settings.showTags ?? [],
        ...(configuration.schedules === undefined ? {} : { catalogue: catalogueOf(configuration.schedules) }),
        backups: backupsOf(configuration, context),
        costs: flags['no-costs']
          ? undefined
          : { months: flags.months ?? settings.months ?? 4, cacheDirectory: costsDirectory(context) },
        cleanupOlderThan: flags['no-cleanup'] ? undefined : flags['cleanup-older-than'],
        before,
      },
      operations,
    );
    if (flags.out !== undefined) {
      const path = resolve(context.surroundings.directory, flags.out);
      await writeReport(path, report);
      await context.print.words(({ style }) => `${style.good('✓')} ${path}\n\n`);
    }
    if (addressees !== undefined) {
      const { mailReport } = await import('../../operations/report/mail/mail-report.ts');
      const { to } = addressees;
      const sent = await mailReport(report, addressees, operations);
      await context.print.words(
        ({ style }) =>
          `${style.good('✓')} Sent to ${to.map(printable).join(', ')} by SES of ${sent.region}\n\n`,
      );
    }
    if (flags.out !== undefined || addressees !== undefined) await rememberReport(directory, scope, report);
    if (flags.json) await context.print.raw(`${JSON.stringify(report)}\n`);
    else await context.print.value(report, (view) => renderReport(report, view));
    const { status, style } = context;
    const unread = unreadParts(report);
    for (const { part, reason } of unread)
      status.print(`${style.warning('warning')} ${part} could not be read: ${printable(reason)}`);
    return unread.length > 0 ? 1 : session.exitCode();
  },
});

/** Who gets it and who sends it; undefined when nobody was asked for. */
function mailOf(
  flags: { readonly email: readonly string[]; readonly send: boolean; readonly from: string | undefined },
  settings: {
    readonly from?: string | undefined;
    readonly to?: readonly string[] | undefined;
    readonly region?: string | undefined;
  },
):
  | { readonly from: string; readonly to: readonly string[]; readonly region: string | undefined }
  | undefined {
  if (flags.email.length === 0 && !flags.send) return undefined;
  const to = flags.send ? [...new Set([...flags.email, ...(settings.to ?? [])])] : flags.email;
  const from = flags.from ?? settings.from;
  if (from === undefined)
    throw new UsageError('Nobody sends the report', {
      hint: 'Give --from ADDRESS, or from: below report: in nuage.yaml.',
    });
  if (to.length === 0)
    throw new UsageError('Nobody gets the report', {
      hint: 'Give --email ADDRESS, or to: below report: in nuage.yaml.',
    });
  return { from, to, region: settings.region };
}

function fromWhen(given: ReturnType<typeof since.parse>, last: string | undefined, now: number): number {
  if ('milliseconds' in given) return now - given.milliseconds;
  if ('last' in given) return last === undefined ? now - usualTime : Date.parse(last);
  if (given.time >= now) throw new UsageError('--since is in the future');
  return given.time;
}

async function writeReport(path: string, report: Report): Promise<void> {
  await makeDirectory(dirname(path));
  if (path.endsWith('.json')) return writeFile(path, `${JSON.stringify(report)}\n`);
  const { renderPage } = await import('../../operations/report/page/page.ts');
  return writeFile(path, renderPage(report));
}
