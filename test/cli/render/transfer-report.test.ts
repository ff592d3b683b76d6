import { expect, test } from 'vitest';
import { createStyle } from '../../../src/cli/render/style.ts';
import { renderTransferReport } from '../../../src/cli/render/transfer-report.ts';

test('what could not be copied is named once, and told between words', () => {
  const from = '/home/anna/photos/caf\ufffd.jpg';
  const report = {
    uploaded: 3,
    downloaded: 0,
    copied: 0,
    deleted: 0,
    bytes: 2048,
    elapsedMs: 1000,
    failed: 1,
    failures: [
      {
        from,
        to: '',
        code: 'NameNotUtf8',
        message: `${from} has a name that is not UTF-8, which keys are.`,
        hint: 'Give it another name.',
      },
    ],
  };
  const view = { style: createStyle(false), width: 60, now: 0 };
  expect(renderTransferReport(report, view)).toMatchInlineSnapshot(`
    "✗ 3 files uploaded, 1 failed: 2 KiB in 1 s (2 KiB/s).
      /home/anna/photos/caf�.jpg  has a name that is not UTF-8,
        which keys are.
        Give it another name.
    "
  `);
});
