import type { OperationContext } from '../../context.ts';
import { sendMail } from '../../ses/send-mail.ts';
import type { SentMail } from '../../ses/send-mail.ts';
import type { Report } from '../report.ts';
import { composeReport } from './compose-report.ts';

export interface ReportMailInput {
  /** An address that SES has verified, also as `Name <address>`. */
  readonly from: string;
  readonly to: readonly string[];
  /** The region whose SES sends; the first of the context's places when absent. */
  readonly region?: string | undefined;
}

/** Sends a report through SES. What SES would refuse is said before it is asked. */
export async function mailReport(
  report: Report,
  { from, to, region }: ReportMailInput,
  context: OperationContext,
): Promise<SentMail> {
  const { raw } = await composeReport(report, { from, to }, context.random);
  return sendMail({ from, recipients: to, raw, region }, context);
}
