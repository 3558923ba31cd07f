import { describe, expect, test } from "vitest";
import { ip } from "../../src/detect/ip.ts";
import { found } from "./found.ts";

const rows: readonly (readonly [why: string, text: string, found: readonly string[]])[] = [
  ["RFC 5737 documentation address", "login från 203.0.113.7.", ["203.0.113.7"]],
  ["with a port", "198.51.100.23:8080", ["198.51.100.23"]],
  ["small octets with a word for it", "min ip är 2.3.4.5", ["2.3.4.5"]],
  ["RFC 3849 documentation address", "2001:db8:77::c4 hemma", ["2001:db8:77::c4"]],
  ["written out (RFC 5952 §1)", "[2001:db8:0:0:1:0:0:1]", ["2001:db8:0:0:1:0:0:1"]],
  ["ends a sentence", "It was 2001:db8::1.", ["2001:db8::1"]],
  ["emoji before", "🌍2001:db8:77::c4 🌍203.0.113.7", ["2001:db8:77::c4", "203.0.113.7"]],
  ["RFC 1918", "10.1.2.3 172.16.0.9 172.31.255.1 192.168.1.1", []],
  ["next to RFC 1918", "172.32.0.1", ["172.32.0.1"]],
  ["loopback, link-local, shared, multicast", "127.0.0.1 169.254.1.1 100.64.1.1 224.0.0.251 255.255.255.255", []],
  ["version", "firmware 61.44.15.20", []],
  ["version with v", "v61.44.15.20", []],
  ["small octets alone: a section or a version", "se 1.2.3.4", []],
  ["five parts", "203.0.113.7.9", []],
  ["octet too large", "203.0.113.256", []],
  ["dotted phone", "06.72.41.71.20", []],
  ["clock", "12:30:45", []],
  ["MAC address", "00:1b:44:11:3a:b7", []],
  ["link-local, unique local, multicast, loopback", "fe80::1 fd00::12 ff02::1 ::1", []],
  ["code", "std::map a::b", []],
];

describe("addresses.ip", () => {
  test.each(rows)("%s: %s", (_why, text, expected) => {
    expect(found(ip, text)).toEqual(expected);
  });
});
