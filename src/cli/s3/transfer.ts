import type { OperationContext } from '../../operations/context.ts';
import type { TransferReport } from '../../operations/s3/transfer-report.ts';
import type { Values } from '../arguments.ts';
import type { ExitCode } from '../command.ts';
import type { CommandContext } from '../context.ts';
import { renderTransferReport } from '../render/transfer-report.ts';
import { openSession } from '../session.ts';
import { toldLess } from './told-less.ts';
import type { tellingFlags } from './transfer-flags.ts';

/** Does a transfer and tells what came of it; 1 when something failed. Ctrl-C waits until nothing is left behind in S3. */
export async function carryOver(
  transfer: (operations: OperationContext) => Promise<TransferReport>,
  telling: Values<typeof tellingFlags>,
  context: CommandContext,
): Promise<ExitCode> {
  return toldLess(telling, context, async (less) => {
    const { status } = less;
    await using session = await openSession(
      telling['no-progress'] ? { ...less, status: { ...status, update: () => {} } } : less,
    );
    context.changes.underWay = true;
    try {
      const report = await transfer(session.operations);
      await less.print.value(report, (view) => renderTransferReport(report, view));
      return report.failed > 0 || report.declined === true ? 1 : session.exitCode();
    } finally {
      context.changes.underWay = false;
    }
  });
}
