import type { OperationContext } from '../operations/context.ts';
import { failureWords, type FailureWords } from './failure.ts';
import { operationsNow, type ConsoleParts } from './parts.ts';

/** A list for the page, and the accounts and regions that could not be read. */
export interface ReadRows<Row> {
  readonly rows: readonly Row[];
  readonly failures: readonly (FailureWords & { readonly account: string; readonly region: string })[];
}

/** Reads a list to its end. Places that fail do not hide the others. */
export async function readRows<Row>(
  parts: ConsoleParts,
  read: (context: OperationContext) => AsyncIterable<Row>,
): Promise<ReadRows<Row>> {
  const failures: ReadRows<Row>['failures'][number][] = [];
  const context = await operationsNow(parts);
  const rows = await Array.fromAsync(
    read({
      ...context,
      host: {
        ask: async () => false,
        notify(event) {
          if (event.kind !== 'place-failed') return;
          const { account, region, error } = event;
          failures.push({ account, region, ...failureWords(error) });
        },
      },
    }),
  );
  return { rows, failures };
}
