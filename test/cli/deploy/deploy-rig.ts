import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFunction } from '../../../scripts/build/function.ts';
import { connect } from '../../../src/aws/connect.ts';
import type { Connection } from '../../../src/aws/connection.ts';
import { run } from '../../../src/cli/run.ts';
import { systemClock, systemRandom } from '../../../src/system.ts';
import { startCloud } from '../../support/cloud.ts';
import { surroundings, type Ran } from '../support/terminal.ts';

export const home = '123456789012';
export const other = '210987654321';
export const region = 'eu-west-3';

let built: Promise<string> | undefined;

/** The code of the functions, made from the sources as the build makes it: once, because nothing changes it. */
export function functionCode(): Promise<string> {
  built ??= (async () => {
    const folder = mkdtempSync(join(tmpdir(), 'nuage-function-'));
    await buildFunction(new URL('../../../', import.meta.url).pathname, folder);
    return folder;
  })();
  return built;
}

/** A cloud that stands on a Monday morning until it is moved, and nuage over it by the cloud's own time. */
export async function deployRig(yaml: string) {
  const running = await startCloud({ time: '2027-10-25T07:00:00Z', frozen: true });
  const { cloud } = running;
  const directory = mkdtempSync(join(tmpdir(), 'nuage-deploy-'));
  const code = await functionCode();
  mkdirSync(directory, { recursive: true });
  const configure = (text: string): void => writeFileSync(join(directory, 'nuage.yaml'), text);
  configure(yaml);
  const clock = {
    now: () => cloud.clock.now(),
    sleep: async (milliseconds: number) => void (await cloud.clock.advance(milliseconds)),
  };
  return {
    cloud,
    configure,
    /** Runs one command line. */
    async nuage(...words: readonly string[]): Promise<Ran> {
      const written = { stdout: '', stderr: '' };
      const around = surroundings(
        words,
        { environment: running.environment, directory, home: directory },
        written,
      );
      const code_ = await run({
        ...around,
        functionCode: code,
        system: async () => ({ clock, random: systemRandom }),
      });
      return { code: code_, ...written };
    },
    /** The root of an account. */
    as: (account: string, where = region): Promise<Connection> =>
      connect({
        region: where,
        credentials: account === home ? cloud.rootKey : { accessKeyId: account, secretAccessKey: 'test' },
        endpointUrl: running.endpoint,
        transport: cloud.transport(),
        clock: systemClock,
        random: systemRandom,
        environment: {},
        home: directory,
      }),
    [Symbol.asyncDispose]: () => running[Symbol.asyncDispose](),
  };
}

export type DeployRig = Awaited<ReturnType<typeof deployRig>>;
