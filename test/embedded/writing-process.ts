import { silent } from "../../src/core/log.ts";
import { EmbeddedLog, type NewRecord } from "../../src/embedded/log.ts";

/**
 * Opens the log in the folder of the first argument and says "open". With a second argument it then appends without an end,
 * to two topics and a position at once, and prints the number of each append that has been acknowledged.
 */
const [folder = "", write] = process.argv.slice(2);
const log = await EmbeddedLog.open(folder, { log: silent, segmentBytes: 20_000 });
process.stdout.write("open\n");
setInterval(() => {}, 60_000);

if (write !== undefined) {
  await log.createTopic("a", 1);
  await log.createTopic("b", 1);
  const make = (topic: string, i: bigint): NewRecord => ({
    topic,
    partition: 0,
    timestamp: 1_700_000_000_000,
    key: null,
    value: Buffer.from(`${topic} ${i} ${"x".repeat(Number(i % 500n))}`),
    headers: {},
  });
  for (let i = log.end("a", 0); ; i++) {
    // The position trails by one, since it may not be ahead of the partition's end before the append.
    const commits = i === 0n ? [] : [{ group: "g", topic: "a", partition: 0, expected: i - 1n, next: i }];
    await log.append([make("a", i), make("b", i)], commits);
    process.stdout.write(`${i}\n`);
  }
}
