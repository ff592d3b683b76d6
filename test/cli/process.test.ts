import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { nuage, temporaryDirectory } from './support/terminal.ts';

const main = new URL('../../src/cli/main.ts', import.meta.url).pathname;

function start(
  line: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  node: readonly string[] = [],
) {
  const home = environment['HOME'] ?? temporaryDirectory();
  const child = spawn(process.execPath, [...node, main, ...line], {
    cwd: home,
    env: { PATH: process.env['PATH'], NODE_DISABLE_COMPILE_CACHE: '1', ...environment, HOME: home },
  });
  return { child, home };
}

async function finish(
  line: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  node: readonly string[] = [],
) {
  const { child } = start(line, environment, node);
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { stdout, stderr, code };
}

/** Paths of the modules that a command line loads, below the repository. */
async function loaded(...line: readonly string[]): Promise<readonly string[]> {
  const coverage = temporaryDirectory();
  await finish(line, { NODE_V8_COVERAGE: coverage });
  const [file = ''] = readdirSync(coverage);
  const { result }: { result: readonly { url: string }[] } = JSON.parse(
    readFileSync(join(coverage, file), 'utf8'),
  );
  return result.flatMap(({ url }) =>
    url.startsWith('file:') ? [url.replace(/^.*?\/(?=src\/|node_modules\/)/, '')] : [],
  );
}

describe('the process', () => {
  test('help loads no command, and nothing that is not its own', async () => {
    for (const line of [['--help'], ['ec2', '--help'], ['ec3']]) {
      const modules = await loaded(...line);
      expect(modules).toContain('src/cli/run.ts');
      expect(
        modules.filter((path) =>
          /\/commands\/|\/config\/|\/local\/|^src\/(?!cli|errors|words\/(?:duration|nearest|readable))|node_modules/.test(
            path,
          ),
        ),
      ).toEqual([]);
    }
  });

  test('a command loads its own file and no other, and no heavy part that it does not use', async () => {
    const modules = await loaded(
      'ec2',
      'list',
      '--region',
      'eu-west-1',
      '--endpoint-url',
      'http://127.0.0.1:1',
    );
    expect(modules.filter((path) => path.includes('/commands/'))).toEqual(['src/cli/commands/ec2/list.ts']);
    expect(
      modules.filter((path) =>
        /node_modules\/(zod|yaml|jmespath|temporal|date-holidays|@aws-sdk)|src\/local\//.test(path),
      ),
    ).toEqual([]);
  });

  test('an older Node is told what is needed, in a sentence', async () => {
    const pretend = `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'20.20.2'}})`;
    const { stdout, stderr, code } = await finish(['--help'], {}, ['--import', pretend]);
    expect({ stdout, code }).toEqual({ stdout: '', code: 64 });
    expect(stderr).toBe(
      'nuage needs Node.js 24.4 or later, and this is 20.20.2. Install it from https://nodejs.org or with your version manager.\n',
    );
  });

  test('a reader that goes away is no error', async () => {
    const { child } = start(['local', 'coverage', 'ec2', '--output', 'json']);
    child.stdout.destroy();
    const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  });
});

describe('Ctrl-C', () => {
  test('is how the local cloud ends', async () => {
    const { child } = start(['local', 'start', '--port', '0', '--memory']);
    const stderr = text(child.stderr);
    const [first] = await once(child.stdout, 'data');
    expect(String(first)).toMatch(/^● The local cloud answers at http:\/\/localhost:\d+$/m);
    child.kill('SIGINT');
    const [code] = await once(child, 'close');
    expect(code).toBe(0);
    expect(await stderr).toContain('Stopped.');
  });

  test('ends a command that waits with 130, after a word', async () => {
    const { child: cloud, home } = start(['local', 'start', '--port', '0']);
    await once(cloud.stdout, 'data');
    expect((await nuage(['local', 'faults', 'add', 'latency:50s'], { home })).code).toBe(0);
    const { child } = start(['ec2', 'list', '--local'], { HOME: home });
    const stderr = text(child.stderr);
    // Its first call is there and waits for its answer.
    for (let struck = 0; struck === 0;) {
      const { stdout } = await nuage(['local', 'faults', '--query', '[0].struck'], { home });
      struck = JSON.parse(stdout);
    }
    child.kill('SIGINT');
    const [code] = await once(child, 'close');
    expect(code).toBe(130);
    expect(await stderr).toContain('Press Ctrl-C again to leave at once.');
    cloud.kill('SIGINT');
    await once(cloud, 'close');
  });

  test.runIf(process.platform === 'linux')(
    'at a question is a no, and leaves the question to be read',
    async () => {
      const home = temporaryDirectory();
      const line = `'${process.execPath}' '${main}' ec2 create --local`;
      const child = spawn('script', ['-qec', line, '/dev/null'], {
        env: { PATH: process.env['PATH'], HOME: home },
      });
      let screen = '';
      for await (const piece of child.stdout) {
        screen += String(piece);
        // As the terminal of a person does it: the key, not a signal.
        if (/\[y\/N\]\S* $/.test(screen)) child.stdin.write('\u0003');
      }
      expect(screen).toMatch(/\[y\/N\].*\r\nLeft without an answer\.\r\n$/);
      expect(screen).not.toContain('Stopping after');
    },
  );
});
