import type { Server } from 'node:http';

/** Listens on a port, or on the first free one of the nineteen after it; 0 takes any. Returns the port. */
export async function listenNear(server: Server, firstPort: number, host: string): Promise<number> {
  const candidates = firstPort === 0 ? [0] : Array.from({ length: 20 }, (_, step) => firstPort + step);
  for (const candidate of candidates) {
    if (await listens(server, candidate, host)) {
      const bound = server.address();
      return typeof bound === 'object' && bound !== null ? bound.port : candidate;
    }
  }
  throw new PortsTaken(firstPort, firstPort + candidates.length - 1);
}

/** Every port that was tried is in use. */
export class PortsTaken extends Error {
  constructor(first: number, last: number) {
    super(`端口 ${first}–${last} 都已被占用。请关闭占用的程序，或用环境变量 PORT 指定另一个端口。`);
  }
}

function listens(server: Server, port: number, host: string): Promise<boolean> {
  return new Promise((done, fail) => {
    const refused = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') done(false);
      else fail(error);
    };
    server.once('error', refused);
    server.listen(port, host, () => {
      server.off('error', refused);
      done(true);
    });
  });
}
