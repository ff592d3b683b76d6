import type { ActionContext } from '../../../action.ts';
import { noSuchEntity } from '../errors.ts';
import { REPORT_TAKES_MS } from '../report-times.ts';
import { date } from '../shown.ts';
import { accessReports, type AccessReportRow } from './state.ts';

/** Who calls, whatever his session is called: a job is his alone. */
export function ownerOf({ caller }: Pick<ActionContext, 'caller'>): string {
  return caller.userId.split(':', 1)[0] ?? '';
}

export function findReport(context: ActionContext, id: string): AccessReportRow {
  const row = context.state.table(accessReports).get(id);
  if (row === undefined || row.owner !== ownerOf(context))
    throw noSuchEntity(`The Job with id ${id} cannot be found.`);
  return row;
}

/** How far a report is, as both answers say it. */
export function jobShown({ started }: AccessReportRow, { now, lenient }: ActionContext) {
  const completed = started + (lenient ? 0 : REPORT_TAKES_MS);
  return {
    JobStatus: now < completed ? ('IN_PROGRESS' as const) : ('COMPLETED' as const),
    JobCreationDate: date(started),
    JobCompletionDate: date(completed),
  };
}
