/**
 * Runs inside an instance or a function, for a moment: opens the ports that lead to the cloud and hands them to
 * nuage, which listens on them from outside. No other way leads out.
 */
'use strict';
const { createServer } = require('node:net');

/** @param {readonly string[]} places Each a `host|port`. */
async function handOut(places) {
  const servers = await Promise.all(places.map(open));
  for (const [index, server] of servers.entries()) {
    if (server === undefined) continue;
    await new Promise((sent) => process.send(places[index], server, sent));
    server.close();
  }
}

function open(place) {
  const [host, port] = place.split('|');
  return new Promise((resolve) => {
    const server = createServer();
    server.on('error', () => resolve(undefined));
    server.listen({ host, port: Number(port) }, () => resolve(server));
  });
}

module.exports = { handOut };

if (require.main === module) handOut((process.env.NUAGE_PORTS ?? '').split(' ')).then(() => process.exit());
