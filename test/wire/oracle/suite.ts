import { describe, expect, test } from 'vitest';
import { loadService } from '../../../src/wire/service.ts';
import type { ServiceName } from '../../../src/wire/service.ts';
import { Comparison } from './compare.ts';
import { FORGOTTEN_OPERATIONS, NOT_COMPARED_OPERATIONS } from './exceptions.ts';
import { loadSdk } from './sdk-clients.ts';

/** One test for each operation of a service: `part` of `parts` of them, so that workers can share a large one. */
export function compareWithSdk(
  name: Exclude<ServiceName, 'rbin' | 'sdb'>,
  options: { runs: number; part?: number; parts?: number },
): void {
  const service = loadService(name);
  const { runs, part = 0, parts = 1 } = options;
  describe(`${name} as the SDK speaks it`, async () => {
    const sdk = await loadSdk(name);
    const comparison = new Comparison(sdk);
    const names = service.operationNames.filter((_operation, index) => index % parts === part);
    const unknown = names.filter((operation) => sdk.command(operation) === undefined);
    test('the SDK knows every operation that the table has', () => {
      expect(unknown).toEqual(
        (FORGOTTEN_OPERATIONS[name] ?? []).filter((operation) => names.includes(operation)),
      );
    });
    for (const operationName of names) {
      if (unknown.includes(operationName) || `${name}:${operationName}` in NOT_COMPARED_OPERATIONS) continue;
      test(operationName, async () => {
        const operation = service.operation(operationName);
        if (operation === undefined) return;
        await comparison.check(operation, runs);
        await comparison.checkErrors(operation);
      });
    }
  });
}
