import type { FastifyInstance } from "fastify";
import { UserError } from "../core/errors.ts";

/** Starts to listen and answers the address. Throws `UserError("port-taken")`. */
export async function listen(app: FastifyInstance, host: string, port: number): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (thrown) {
    const { code } = thrown as NodeJS.ErrnoException;
    if (code === "EADDRINUSE") throw new UserError("port-taken", `${host}:${port}`);
    if (code === "EACCES" || code === "EADDRNOTAVAIL" || code === "ENOTFOUND") {
      throw new UserError("config-invalid", `http.host, http.port: cannot listen on ${host}:${port} (${code})`);
    }
    throw thrown;
  }
}
