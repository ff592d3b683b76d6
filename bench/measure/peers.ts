import { existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import type { ServerCommand } from './server.ts';

/** The binary under test, as it is built. */
export const nuageBinary = new URL('../../dist/nuage.js', import.meta.url).pathname;

/** A bare server on Node's own http, the floor for any of ours. */
export function bareServer(port: number): ServerCommand {
  const program = `require('node:http').createServer((q,s)=>{q.resume();q.on('end',()=>s.end('ok'))}).listen(${port},'127.0.0.1')`;
  return { name: 'bare node:http', argv: [process.execPath, '-e', program], port, path: '/' };
}

/** A snapshot of so many blocks, and a bucket: what a backup asks for, and as little else as a server in Node can do. */
export function bareSnapshot(port: number, blocks: number): ServerCommand {
  const file = new URL('./bare-ebs.mjs', import.meta.url).pathname;
  return {
    name: 'bare EBS and S3',
    argv: [process.execPath, file, String(port), String(blocks)],
    port,
    path: '/',
  };
}

/** A server that keeps each body in a file, and does nothing else. */
export function bareFiles(port: number, directory: string): ServerCommand {
  const file = new URL('./bare-files.mjs', import.meta.url).pathname;
  return {
    name: 'bare node:http with files',
    argv: [process.execPath, file, String(port), directory],
    port,
    path: '/',
  };
}

/** A cloud that keeps what it has in a directory. */
export function nuageOnDisk(port: number, directory: string): ServerCommand {
  const server = nuageServer(port);
  return {
    ...server,
    argv: [process.execPath, nuageBinary, 'local', 'start', '--data', directory, '--port', String(port)],
  };
}

export function nuageServer(port: number): ServerCommand {
  return {
    name: 'nuage',
    argv: [process.execPath, nuageBinary, 'local', 'start', '--memory', '--port', String(port)],
    port,
    path: '/_localstack/health',
  };
}

/** moto's server; undefined where it is not installed. */
export function motoServer(port: number): ServerCommand | undefined {
  const found = onPath('moto_server');
  return found === undefined
    ? undefined
    : {
        name: 'moto',
        argv: [found, '-p', String(port)],
        port,
        path: '/moto-api/',
        environment: { MOTO_CALL_RESET_API: 'false' },
      };
}

/** fauxqs, the development dependency: SQS, SNS and S3 only, so it is a peer for start and memory. */
export function fauxqsServer(port: number): ServerCommand | undefined {
  const file = new URL('../../node_modules/fauxqs/dist/cli.js', import.meta.url).pathname;
  return existsSync(file)
    ? {
        name: 'fauxqs',
        argv: [process.execPath, file],
        port,
        path: '/health',
        environment: { FAUXQS_PORT: String(port), FAUXQS_LOGGER: 'false' },
      }
    : undefined;
}

/** Where a program is on the PATH, its real file and not a shim that starts another interpreter first. */
export function onPath(name: string): string | undefined {
  const pyenv = spawnSync('pyenv', ['which', name], { encoding: 'utf8' });
  if (pyenv.status === 0) return pyenv.stdout.trim();
  const found = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.trim() : undefined;
}
