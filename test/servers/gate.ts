import { connect as connectTo, createServer, type Socket } from "node:net";
import { freePorts } from "./server.ts";

/** A way to a server that a test can shut: to a client, a shut gate is a server that was stopped. */
export interface Gate {
  readonly port: number;
  open(): Promise<void>;
  /** Connections that stand are cut. */
  shut(): Promise<void>;
}

/** Begins shut. */
export async function gateTo(host: string, port: number): Promise<Gate> {
  const [own = 0] = await freePorts(1);
  const sockets = new Set<Socket>();
  const keep = (socket: Socket): void => {
    sockets.add(socket);
    socket.on("error", () => socket.destroy());
    socket.on("close", () => sockets.delete(socket));
  };
  const server = createServer((client) => {
    const there = connectTo(port, host);
    keep(client);
    keep(there);
    client.on("close", () => there.destroy());
    there.on("close", () => client.destroy());
    client.pipe(there).pipe(client);
  });
  return {
    port: own,
    open: () =>
      new Promise((resolve, reject) => {
        server.once("error", reject);
        server.listen(own, "127.0.0.1", resolve);
      }),
    shut: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
