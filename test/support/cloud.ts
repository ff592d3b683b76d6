import { LocalCloud } from '../../src/local/cloud.ts';
import type { LocalCloudOptions } from '../../src/local/options.ts';

export interface RunningCloud extends AsyncDisposable {
  readonly cloud: LocalCloud;
  readonly endpoint: string;
  readonly port: number;
  /** For child processes: this endpoint, the root's keys, a region, and nothing of the person's own configuration. */
  readonly environment: Readonly<Record<string, string>>;
  /** For the clients of the JavaScript SDK. */
  readonly clientOptions: {
    readonly endpoint: string;
    readonly region: string;
    readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
  };
}

/** A cloud on a free port, in this process. */
export async function startCloud(options: LocalCloudOptions = {}): Promise<RunningCloud> {
  const cloud = await LocalCloud.start({ port: 0, seed: 1, ...options });
  const { endpoint, rootKey } = cloud;
  const region = 'us-east-1';
  return {
    cloud,
    endpoint,
    port: Number(new URL(endpoint).port),
    environment: {
      PATH: '/usr/local/bin:/usr/bin:/bin',
      HOME: '/nonexistent',
      LANG: 'C.UTF-8',
      PYTHONDONTWRITEBYTECODE: '1',
      AWS_ENDPOINT_URL: endpoint,
      AWS_ACCESS_KEY_ID: rootKey.accessKeyId,
      AWS_SECRET_ACCESS_KEY: rootKey.secretAccessKey,
      AWS_DEFAULT_REGION: region,
      AWS_REGION: region,
      AWS_CONFIG_FILE: '/nonexistent/config',
      AWS_SHARED_CREDENTIALS_FILE: '/nonexistent/credentials',
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_PAGER: '',
    },
    clientOptions: {
      endpoint,
      region,
      credentials: { accessKeyId: rootKey.accessKeyId, secretAccessKey: rootKey.secretAccessKey },
    },
    async [Symbol.asyncDispose]() {
      await cloud.stop();
    },
  };
}
