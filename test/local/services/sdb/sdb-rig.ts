import { connect } from '../../../../src/aws/connect.ts';
import type { Connection } from '../../../../src/aws/connection.ts';
import { systemClock } from '../../../../src/system.ts';
import type { Credentials } from '../../../../src/wire/sigv4/credentials.ts';
import { CountingRandom } from '../../../operations/plan/rig.ts';
import { startCloud } from '../../../support/cloud.ts';
import type { RunningCloud } from '../../../support/cloud.ts';

export interface SdbRig extends AsyncDisposable {
  readonly running: RunningCloud;
  readonly sdb: Connection;
  /** The names of the items that a query selects, in order. */
  select(expression: string): Promise<readonly string[]>;
}

/** A cloud and nuage's own client: AWS's SDK for JavaScript has none of SimpleDB. */
export async function startSdb(): Promise<SdbRig> {
  const running = await startCloud();
  const sdb = await connectAs(running, running.clientOptions.credentials);
  return {
    running,
    sdb,
    async select(SelectExpression) {
      const { Items: found = [] } = await sdb.call('sdb', 'Select', { SelectExpression });
      return found.map(({ Name }) => Name);
    },
    async [Symbol.asyncDispose]() {
      await running[Symbol.asyncDispose]();
    },
  };
}

export function connectAs({ endpoint }: RunningCloud, credentials: Credentials): Promise<Connection> {
  return connect({
    region: 'us-east-1',
    credentials,
    endpointUrl: endpoint,
    clock: systemClock,
    random: new CountingRandom(),
    environment: {},
    home: '/nonexistent',
  });
}
