import type { Report } from './report.ts';

/** The parts that were asked for and could not be read, each with the reason. */
export function unreadParts(report: Report): readonly { readonly part: string; readonly reason: string }[] {
  const { curves, checks, alarms, costs, saving, runs, backups, cleanup } = report;
  const parts = {
    Metrics: curves,
    'Status checks': checks,
    Alarms: alarms,
    Costs: costs,
    'What schedules saved': saving,
    'What nuage did': runs,
    Backups: backups,
    'What a cleanup would free': cleanup,
  };
  return Object.entries(parts).flatMap(([part, section]) =>
    section.state === 'unread' ? [{ part, reason: section.reason }] : [],
  );
}
