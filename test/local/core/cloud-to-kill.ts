import { writeSync } from 'node:fs';
import { LocalCloud } from '../../../src/local/cloud.ts';
import { noteServices } from './note-service.ts';

/** A server to be killed: it says where it answers and goes on until then. */
const cloud = await LocalCloud.start({ data: process.argv[2], port: 0, services: noteServices });
writeSync(1, `${cloud.endpoint}\n`);
setInterval(() => undefined, 60_000);
