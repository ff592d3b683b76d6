import { expect, test } from 'vitest';
import { patternsOf } from '../../../../src/local/services/logs/insights/patterns.ts';

test('what differs from line to line is named by what it looks like, and the rest stays', () => {
  const texts = [
    '2030-11-26T12:00:00Z [INFO] request 1 from 10.0.0.1 took 12ms for ada',
    '2030-11-26T12:00:01Z [INFO] request 2 from 10.0.0.7 took 9ms for bob',
    '2030-11-26T12:00:02Z [INFO] request 3 from 10.0.0.9 took 7ms for eve',
    'ERROR no such user 8f5a2f0e-0000-4000-8000-000000000001',
    'ERROR no such user 9f5a2f0e-0000-4000-8000-000000000002',
    'done',
  ];
  expect(patternsOf(texts)).toEqual([
    {
      text: '<Timestamp-1> [INFO] request <Number-2> from <IPAddress-3> took <Duration-4> for <Token-5>',
      count: 3,
      severity: 'INFO',
    },
    { text: 'ERROR no such user <UUID-1>', count: 2, severity: 'ERROR' },
    { text: 'done', count: 1, severity: undefined },
  ]);
});
