// A proxy that lets nothing through and writes down what was asked of it. Knows nothing of browsers.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface CountingProxy {
  readonly port: number;
  /** Hosts in the order in which they were asked for. */
  readonly hosts: readonly string[];
  close(): void;
}

export async function startCountingProxy(): Promise<CountingProxy> {
  const hosts: string[] = [];
  const server = createServer((request, response) => {
    hosts.push(new URL(request.url ?? '', 'http://unknown').hostname);
    response.writeHead(403).end();
  });
  // What is encrypted is asked for by its host alone.
  server.on('connect', (request, socket) => {
    hosts.push((request.url ?? 'unknown').replace(/:\d+$/, ''));
    socket.on('error', () => {});
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>(resolve => void server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    hosts,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
