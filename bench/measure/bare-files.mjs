/**
 * A bare server that keeps the body of each request in a file of its own name, renamed into its place and not synced: the
 * floor of a server that keeps what it is given. Started as `node bare-files.mjs PORT DIRECTORY`.
 */
import { renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

const [port, directory] = process.argv.slice(2);
let count = 0;

createServer((request, response) => {
  const pieces = [];
  request.on('data', (piece) => pieces.push(piece));
  request.on('end', () => {
    const file = join(directory, encodeURIComponent(request.url));
    writeFileSync(`${file}.${(count += 1)}`, Buffer.concat(pieces));
    renameSync(`${file}.${count}`, file);
    response.end('ok');
  });
}).listen(Number(port), '127.0.0.1');
