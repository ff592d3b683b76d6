import type { Duplex } from 'node:stream';
import type { JsonWebKey } from 'node:crypto';
import { UsageError } from '../errors.ts';
import { systemRandom } from '../system.ts';
import { version } from '../version.ts';
import type { HttpRequest, HttpResponse } from '../wire/http.ts';
import type { PermissionRecord } from './access/permission-record.ts';
import { openAdoption } from './adopt.ts';
import type { CallLog } from './calls/call-log.ts';
import { clocksOf } from './clock/beginning.ts';
import type { ClockControls } from './clock/clock-controls.ts';
import { createCore, type Core, type CoreOptions } from './core.ts';
import { coverage, type ServiceCoverage } from './coverage.ts';
import { Failures, type CloudFailure } from './failures.ts';
import type { Faults } from './faults/faults.ts';
import { InHand } from './in-hand.ts';
import { openTransport, type InProcessTransport } from './in-process-transport.ts';
import { keepIssuerKeys } from './keys/issuer-keys.ts';
import { RootKeys, type AuthMode, type RootKey } from './keys/root-keys.ts';
import { openNotices, type Notices } from './notices.ts';
import { openQueues, type Queues } from './queues.ts';
import { openPublished, type Published } from './published.ts';
import { openStore, placeBodies, type OpenStore } from './open-store.ts';
import { openMailbox, type Mailbox } from './mailbox.ts';
import { defaultRegion, type LocalCloudOptions } from './options.ts';
import { Regions } from './regions.ts';
import { manifest } from './services/manifest.ts';
import type { ResourcePlace } from './services/ec2/tags/aws-tags.ts';
import type { Front, FrontListener } from './http/serve.ts';
import type { CloudServer } from './http/server.ts';
import type { DirectoryLock } from './store/lock.ts';
import { realRuntimes } from './runtimes/of-this-machine.ts';
import { Store } from './store/store.ts';
import { openTurkMarket, type TurkMarket } from './turk-market.ts';
import { openVolumeContent, type VolumeContent } from './volume-content.ts';

/** What says nothing else gets the address that the cloud would have by default. */
const nominalEndpoint = 'http://localhost:4566';

/**
 * An AWS-compatible cloud in this process.
 *
 *     await using cloud = await LocalCloud.start({ port: 0 });
 */
export class LocalCloud {
  readonly accountId: string;
  readonly auth: AuthMode;
  readonly lenient: boolean;
  /** The directory that holds the state; undefined when it lives in memory. */
  readonly data: string | undefined;
  readonly mails: Mailbox;
  readonly notices: Notices;
  readonly queues: Queues;
  readonly published: Published;
  /** The workers of Mechanical Turk. */
  readonly turk: TurkMarket;
  readonly #options: CoreOptions;
  readonly #failures: Failures;
  readonly #roots: RootKeys;
  readonly #lock: DirectoryLock | undefined;
  readonly #inHand = new InHand();
  #core: Core;
  #endpoint = nominalEndpoint;
  #server: Promise<CloudServer> | undefined;
  #stopped: Promise<void> | undefined;
  /** Set later: a request that has begun to come when it is told to stop is answered. */
  #deaf = false;
  readonly #ended = Promise.withResolvers<void>();

  private constructor(options: LocalCloudOptions, { store, blocks, lock, accountId }: OpenStore) {
    this.accountId = accountId;
    this.auth = options.auth ?? 'strict';
    this.lenient = options.lenient ?? false;
    this.data = options.data;
    this.#lock = lock;
    this.#roots = new RootKeys(this.auth, accountId);
    this.#failures = new Failures(options.onFailure);
    let seed: string | undefined;
    this.#options = {
      account: accountId,
      defaultRegion: options.region ?? defaultRegion,
      lenient: this.lenient,
      seed: () => (seed ??= String(options.seed ?? systemRandom.hex(32))),
      roots: this.#roots,
      regions: new Regions(options.regions),
      ...clocksOf(options),
      manifest: options.services ?? manifest,
      failures: this.#failures,
      endpoint: () => this.#endpoint,
      runtimes: () => options.runtimes ?? realRuntimes(options, this.#accept),
    };
    this.#core = createCore(store, this.#options, blocks);
    const current = (): Store => this.#core.store;
    this.mails = openMailbox(current, accountId, this.#options.defaultRegion);
    this.turk = openTurkMarket((body) => this.#core.act(body));
    this.queues = openQueues((body) => this.#core.act(body), accountId);
    this.notices = openNotices(current, accountId, this.#options.defaultRegion);
    this.published = openPublished(current, this.#options);
  }

  /**
   * Starts a cloud; with `port` it also listens. Throws a DataDirectoryInUseError when another process has `data`.
   * @param front One that listens already, instead of one of its own.
   */
  static async start(options: LocalCloudOptions = {}, front?: Front): Promise<LocalCloud> {
    const cloud = new LocalCloud(options, openStore(options));
    await cloud.#listen(options, front);
    return cloud;
  }

  /** Starts a cloud from a file that `save` has written; with `data` it is kept there, in an empty directory. */
  static async load(file: string, options: LocalCloudOptions = {}): Promise<LocalCloud> {
    const { readSavedContent } = await import('./save.ts');
    const saved = await readSavedContent(file);
    if (options.data !== undefined) await placeBodies(options.data, saved.bodies);
    const cloud = new LocalCloud(options, openStore(options, saved));
    if (options.data === undefined) await cloud.#core.bodies.fill(saved.bodies);
    await cloud.#listen(options);
    return cloud;
  }

  /** Where the cloud answers, such as `http://localhost:4566`. */
  get endpoint(): string {
    return this.#endpoint;
  }

  /** The key of the first account's root. */
  get rootKey(): RootKey {
    return this.#roots.key;
  }

  get clock(): ClockControls {
    return this.#core.clock;
  }

  get faults(): Faults {
    return this.#core.faults;
  }

  /** Every call that was made. */
  get calls(): CallLog {
    return this.#core.calls;
  }

  /** What went wrong in the cloud itself lately: nothing, as a rule. */
  get failures(): readonly CloudFailure[] {
    return this.#failures.recent;
  }

  /** Services of which there is at least one action. */
  get services(): readonly string[] {
    return Object.keys(this.#options.manifest);
  }

  /** Gives the cloud the keys (JWKS) of an OpenID Connect issuer, to verify tokens with: it fetches none. */
  trustIssuer(issuer: string, keys: readonly JsonWebKey[]): void {
    const { store } = this.#core;
    store.run(() => keepIssuerKeys(store.at(this.accountId, this.#options.defaultRegion), issuer, keys));
  }

  /** The permissions that calls ask for from when `begin` is called: what a policy for them has to allow. */
  get permissions(): PermissionRecord {
    return this.#core.permissions;
  }

  /** Which actions there are, by service. */
  coverage(): Promise<Readonly<Record<string, ServiceCoverage>>> {
    return coverage(this.#options.manifest);
  }

  /** Answers as AWS would. Rejects with code `ECONNRESET` when a rule breaks the line. `from` is for the record. */
  async handle(request: HttpRequest, from?: string): Promise<HttpResponse> {
    return this.answer(request, from);
  }

  /** The same, at once where nothing is to be waited for; throws what `handle` rejects with. */
  answer(request: HttpRequest, from = '127.0.0.1'): HttpResponse | Promise<HttpResponse> {
    if (this.#deaf) throw new Error('The local cloud has been stopped.');
    const work = this.#core.dispatcher.handle(request, from);
    return work instanceof Promise ? this.#inHand.add(work) : work;
  }

  /** Whether a page may ask this although its origin was not listed: a bucket's own rules share it. */
  shares(request: HttpRequest): Promise<boolean | HttpResponse> {
    return this.#core.dispatcher.shares(request);
  }

  /** A transport for the door to AWS, with no socket in between. Closing it leaves the cloud as it is. */
  transport(): InProcessTransport {
    return openTransport(
      (request) => this.handle(request),
      () => this.#core.store,
    );
  }

  /** The content of volumes and snapshots, as instances see it. */
  readonly volumes: VolumeContent = openVolumeContent(() => this.#core);
  readonly adopt = openAdoption(() => this.#core);

  /** Sets tags that only AWS's own services can: `aws:backup:…`, `aws:dlm:…`, `aws:eks:…`. */
  async setAwsTags(place: ResourcePlace, tags: Readonly<Record<string, string>>): Promise<void> {
    const { setAwsTags } = await import('./services/ec2/tags/aws-tags.ts');
    setAwsTags(this.#core.store, place, tags);
  }

  /** Writes the whole cloud to one file, whole or not at all. */
  async save(file: string): Promise<void> {
    const { saveCore } = await import('./save.ts');
    await saveCore(this.#core, file);
  }

  /** Begins anew, with nothing in it. Refused when the state lives in a directory. */
  async reset(): Promise<void> {
    if (this.data !== undefined)
      throw new UsageError('A cloud with a data directory is not reset.', {
        hint: 'Stop it and remove the directory, if that is what you want.',
      });
    const old = this.#core;
    const store = new Store();
    store.run(() => store.setMeta('account', this.accountId));
    this.#core = createCore(store, this.#options);
    old.interrupt();
    await this.#inHand.settled();
    await old.close();
  }

  /** Resolves once the cloud has stopped, also when a control call asked it to. */
  get ended(): Promise<void> {
    return this.#ended.promise;
  }

  /** Finishes what is in hand, writes everything down and lets go of the directory. */
  stop(): Promise<void> {
    this.#stopped ??= this.#end();
    return this.#stopped;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
  }

  async #end(): Promise<void> {
    this.#core.interrupt();
    await (await this.#server?.catch(() => undefined))?.stop();
    this.#deaf = true;
    await this.#inHand.settled();
    await this.#core.close();
    this.#lock?.release();
    this.#ended.resolve();
  }

  async #listen(options: LocalCloudOptions, front?: Front): Promise<void> {
    if (options.port === undefined) return;
    try {
      const server = front === undefined ? await this.#serve(options, false) : this.#stand(front);
      this.#endpoint = server.endpoint;
      this.#lock?.announce(server.port);
    } catch (error) {
      await this.stop();
      throw error;
    }
  }

  /** The HTTP front. A silent one listens nowhere, and answers only what runs in instances and functions. */
  async #serve({ address, hosts, origins, port }: LocalCloudOptions, silent: boolean): Promise<CloudServer> {
    const { serve } = await import('./http/serve.ts');
    const { processId } = await import('./store/process-id.ts');
    const serving = serve(this, {
      port,
      silent,
      address,
      hosts,
      origins,
      clock: this.#options.wall,
      version,
      processId: processId(),
      ...this.#frontListener,
    });
    this.#server = serving;
    return await serving;
  }

  /** Stands behind a front that listens already. */
  #stand(front: Front): Front {
    front.put(this, this.#frontListener);
    this.#server = Promise.resolve(front);
    return front;
  }

  readonly #frontListener: FrontListener = {
    onStopped: () => void this.stop(),
    onFailure: (error) => this.#failures.report({ time: this.clock.now(), where: 'http', error }),
  };

  /** What comes from within instances and functions. */
  readonly #accept = async (connection: Duplex): Promise<void> => {
    const server = await (this.#server ?? this.#serve({}, true));
    server.accept(connection);
  };
}
