import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { verifyChecksums } from '../../scripts/generate/checksums.ts';
import { loadService, serviceNames } from '../../src/wire/service.ts';
import type { Shape } from '../../src/wire/shape.ts';

const directory = join(import.meta.dirname, '../../src/wire/generated');

describe('the generated tables', () => {
  test('are what the generator wrote, byte for byte', () => {
    const expected: Parameters<typeof verifyChecksums>[1] = JSON.parse(
      readFileSync(join(directory, 'checksums.json'), 'utf8'),
    );
    expect(Object.keys(expected.sha256)).toHaveLength(serviceNames.length + 1);
    expect(verifyChecksums(directory, expected)).toEqual([]);
  });

  test('a changed, a missing and an unexpected file are each named', () => {
    const expected = { botocore: '0', sha256: { 'sts.table': 'other', 'gone.table': 'x' } };
    const faults = verifyChecksums(directory, expected);
    expect(faults).toContain('sts.table is not what `npm run generate` wrote');
    expect(faults).toContain('gone.table is missing');
    expect(faults).toContain('ec2.table is not what `npm run generate` wrote');
  });

  test.each(serviceNames)('%s: every line that a shape refers to is a shape', (name) => {
    const service = loadService(name);
    const seen = new Set<Shape>();
    const visit = (shape: Shape | undefined): void => {
      if (shape === undefined || seen.has(shape)) return;
      seen.add(shape);
      expect(shape.kind).toMatch(
        /^(structure|list|map|string|character|integer|long|float|double|boolean|blob|timestamp)$/,
      );
      if (shape.kind === 'structure') for (const member of shape.members) visit(member.shape);
      if (shape.kind === 'list') visit(shape.item.shape);
      if (shape.kind === 'map') visit(shape.value.shape);
    };
    expect(service.operationNames.length).toBeGreaterThan(4);
    for (const operationName of service.operationNames) {
      const operation = service.operation(operationName);
      expect(operation?.http.method).toMatch(/^(GET|PUT|POST|DELETE|HEAD|PATCH)$/);
      visit(operation?.input);
      visit(operation?.output);
      for (const error of operation?.errors ?? []) visit(error);
    }
    for (const waiter of service.waiterNames)
      expect(service.operationNames).toContain(service.waiter(waiter)?.operation);
  });
});
