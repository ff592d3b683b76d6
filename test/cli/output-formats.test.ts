import { describe, expect, test } from 'vitest';
import { createPrinter } from '../../src/cli/print/create-printer.ts';
import type { OutputFormat } from '../../src/cli/global-flags.ts';
import { nuage } from './support/terminal.ts';

interface Row {
  readonly id: string;
  readonly size: number;
  readonly tags: Readonly<Record<string, string>>;
}

const rows: readonly Row[] = [
  { id: 'vol-1', size: 8, tags: { Name: 'root' } },
  { id: 'vol-2', size: 500, tags: {} },
];

async function printed(
  items: Iterable<Row> | AsyncIterable<Row>,
  output?: OutputFormat,
  query?: string,
  tell: (piece: string | Uint8Array) => void = () => {},
): Promise<string> {
  let text = '';
  const printer = createPrinter({
    stdout: {
      isTerminal: false,
      columns: undefined,
      write: async (piece) => {
        text += piece;
        tell(piece);
      },
    },
    clock: { now: () => 0, sleep: async () => {} },
    status: { update: () => {}, print: () => {}, end: async () => {} },
    output,
    query,
    colours: false,
  });
  await printer.list(items, {
    columns: [
      { title: 'Volume', text: ({ id }) => id },
      { title: 'GiB', text: ({ size }) => String(size), align: 'right' },
    ],
    empty: 'No volume is like that',
  });
  return text;
}

describe('what is printed', () => {
  test('as a table, by default', async () => {
    expect(await printed(rows)).toBe('Volume  GiB\nvol-1     8\nvol-2   500\n');
  });

  test('as a table of what was found before something went wrong, which is told after it', async () => {
    let text = '';
    const failing = (async function* () {
      yield* rows;
      throw new Error('the third is damaged');
    })();
    await expect(printed(failing, undefined, undefined, (piece) => (text += piece))).rejects.toThrow(
      'the third is damaged',
    );
    expect(text).toBe('Volume  GiB\nvol-1     8\nvol-2   500\n');
  });

  test('as JSON, whole and parsed back', async () => {
    const text = await printed(rows, 'json');
    expect(JSON.parse(text)).toEqual(rows);
    expect(text).toBe(`${JSON.stringify(rows, undefined, 2)}\n`);
  });

  test('as YAML', async () => {
    expect(await printed(rows, 'yaml')).toBe(
      '- id: vol-1\n  size: 8\n  tags:\n    Name: root\n- id: vol-2\n  size: 500\n  tags: {}\n',
    );
  });

  test('as text, as the AWS CLI has it', async () => {
    expect(await printed(rows, 'text')).toBe('vol-1\t8\nTAGS\troot\nvol-2\t500\n');
  });

  test('nothing is an empty list for scripts and a sentence for people', async () => {
    expect(await printed([])).toBe('No volume is like that.\n');
    expect(await printed([], 'json')).toBe('[]\n');
    expect(await printed([], 'yaml')).toBe('[]\n');
    expect(await printed([], 'text')).toBe('');
  });

  test('a query selects, and prints JSON unless told otherwise', async () => {
    expect(JSON.parse(await printed(rows, undefined, '[?size > `10`].id'))).toEqual(['vol-2']);
    expect(await printed(rows, 'text', '[].[id, size]')).toBe('vol-1\t8\nvol-2\t500\n');
    expect(await printed(rows, 'text', '[].id')).toBe('vol-1\tvol-2\n');
    expect(await printed(rows, 'table', '[].{id: id, size: size}')).toBe(
      'id     size\nvol-1     8\nvol-2   500\n',
    );
    expect(await printed(rows, 'json', 'nothing')).toBe('null\n');
  });

  test('JSON comes as it is read, not at the end', async () => {
    const seen: number[] = [];
    let text = '';
    const printer = createPrinter({
      stdout: {
        isTerminal: false,
        columns: undefined,
        write: async (piece) => {
          text += piece;
          seen.push(made);
        },
      },
      clock: { now: () => 0, sleep: async () => {} },
      status: { update: () => {}, print: () => {}, end: async () => {} },
      output: 'json',
      query: undefined,
      colours: false,
    });
    let made = 0;
    async function* many() {
      for (; made < 10_000; made += 1) yield { id: `vol-${made}`, padding: 'x'.repeat(50) };
    }
    expect(await printer.list(many(), { columns: [], empty: '' })).toBe(10_000);
    expect(JSON.parse(text)).toHaveLength(10_000);
    expect(seen.length).toBeGreaterThan(10);
    expect(seen[0]).toBeLessThan(1_000);
  });

  test('a query that is none says so, with what it is', async () => {
    const { code, stderr } = await nuage(['version', '--query', '[?']);
    expect(code).toBe(64);
    expect(stderr).toMatch(/^error --query cannot be "\[\?": /);
    expect(stderr).toContain('JMESPath');
  });

  test('version in every format', async () => {
    expect((await nuage(['version'])).stdout).toMatch(/^nuage \d+\.\d+\.\d+\n$/);
    expect((await nuage(['--version'])).stdout).toMatch(/^nuage \d+\.\d+\.\d+\n$/);
    expect(JSON.parse((await nuage(['version', '--output', 'json'])).stdout)).toHaveProperty(
      'node',
      process.versions.node,
    );
    expect((await nuage(['version', '-o', 'text', '--query', 'nuage'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
