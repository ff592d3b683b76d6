import { UsageError } from '../../../../errors.ts';
import { applyRetention, keepsNothing } from '../../../../time/retention.ts';
import { zoneOf } from '../../../../time/zone.ts';
import { required } from '../../../arguments.ts';
import { readDates } from '../../../backup/read-dates.ts';
import { policyOf, retentionFlags } from '../../../backup/retention-flags.ts';
import { defineCommand } from '../../../command.ts';
import { readInput } from '../../../read-input.ts';
import { renderTable } from '../../../render/table.ts';
import { file } from '../../../values.ts';

export const command = defineCommand({
  description: `Tries what would be kept of backups of these dates and why, without an account: restic's rules. Going back from the newest, each rule keeps the newest of each hour, day, week, month or year that has one, until it has kept its number; the oldest is kept by each rule that has some left.

The file has one ISO time a line. A time without a zone is by the clock of --timezone, whose calendar also decides where a day or a week begins.`,
  examples: [
    {
      line: 'nuage backup policy test --dates dates.txt --keep-daily 7 --keep-weekly 4',
      does: 'A week of days and a month of weeks',
    },
    {
      line: 'nuage backup policy test --dates - --keep-within 1y2m3d --timezone Europe/Paris --output json',
      does: 'For a script, from standard input',
    },
  ],
  flags: { dates: required(file('a file of times, one a line; - is standard input')), ...retentionFlags },
  positionals: {},
  async run({ flags }, context) {
    const policy = policyOf(flags) ?? {};
    if (keepsNothing(policy))
      throw new UsageError('A policy that keeps nothing would remove every backup', {
        hint: 'Say what to keep, such as --keep-last 3 or --keep-daily 7.',
      });
    const zone = flags.timezone ?? zoneOf('UTC');
    const bytes = await readInput(flags.dates, context);
    const dates = readDates(Buffer.from(bytes).toString('utf8'), zone, flags.dates);
    const { kept, removed } = applyRetention(dates, ({ instant }) => instant, policy, zone);
    const value = {
      kept: kept.map(({ item, reasons }) => ({ time: item.time, reasons })),
      removed: removed.map(({ time }) => time),
    };
    await context.print.value(value, (view) => {
      const rows = [
        ...kept.map(({ item, reasons }) => ({ ...item, keep: true, because: reasons.join(', ') })),
        ...removed.map((item) => ({ ...item, keep: false, because: '' })),
      ].sort((one, other) => other.instant - one.instant);
      const table = renderTable(
        rows,
        [
          { title: 'Time', text: ({ time }) => time },
          {
            title: 'Fate',
            text: ({ keep }) => (keep ? 'keep' : 'remove'),
            paint: ({ keep }, style) => (keep ? style.good : style.dim),
          },
          { title: 'Because', text: ({ because }) => because },
        ],
        view,
      );
      return `${rows.length === 0 ? '' : table}\n${kept.length} kept, ${removed.length} removed.\n`;
    });
  },
});
