import type { Server } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Clock } from '../../clock.ts';
import type { CloudServer } from '../http/server.ts';
import type { InstanceSurroundings } from './instance-runtime.ts';
import { METADATA_ADDRESS, METADATA_PORT, metadataServer } from './metadata-server.ts';

/** Takes a connection from within to where it leads. */
type Accept = (connection: Duplex) => Promise<void>;

/** What leads out of an instance in namespaces: to the cloud, and to the metadata service. */
export class WayOut {
  /** Each `host|port`, as it is called inside. */
  readonly ports: readonly string[];
  readonly #surroundings: InstanceSurroundings;
  readonly #wall: Clock;
  readonly #accept: Accept | undefined;
  #metadata: Promise<CloudServer> | undefined;
  #servers: Server[] = [];

  constructor(surroundings: InstanceSurroundings, wall: Clock, accept: Accept | undefined) {
    this.#surroundings = surroundings;
    this.#wall = wall;
    this.#accept = accept;
    const { port } = new URL(surroundings.endpoint);
    this.ports = [`${METADATA_ADDRESS}|${METADATA_PORT}`, `127.0.0.1|${port || '80'}`];
  }

  /** A port that was opened inside, and is listened on here. */
  open(place: string, server: Server): void {
    this.#servers.push(server);
    // What an instance might still ask keeps nobody's process from ending.
    server.unref();
    const lead = place === this.ports[0] ? this.#toMetadata : this.#accept;
    server.on('connection', (connection) => void lead?.(connection));
  }

  close(): void {
    for (const server of this.#servers) server.close();
    this.#servers = [];
    const metadata = this.#metadata;
    this.#metadata = undefined;
    void metadata?.then((server) => server.stop(0));
  }

  readonly #toMetadata = async (connection: Duplex): Promise<void> => {
    this.#metadata ??= metadataServer(this.#surroundings, this.#wall, 'inside');
    (await this.#metadata).accept(connection);
  };
}
