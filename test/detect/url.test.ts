import { describe, expect, test } from "vitest";
import { url } from "../../src/detect/url.ts";
import { found } from "./found.ts";

const rows: readonly (readonly [why: string, text: string, found: readonly string[]])[] = [
  ["profile of a known host", "se https://www.instagram.com/sara.lind.88!", ["https://www.instagram.com/sara.lind.88"]],
  ["without scheme", "(linkedin.com/in/sara-lind-87)", ["linkedin.com/in/sara-lind-87"]],
  ["user path", "https://forum.example/u/sara_l?tab=1", ["https://forum.example/u/sara_l?tab=1"]],
  ["user path in Finnish", "tori.example/kayttaja/jonne-m-8841", ["tori.example/kayttaja/jonne-m-8841"]],
  ["handle", "https://video.example/@sara", ["https://video.example/@sara"]],
  ["address in the query", "https://a.example/x?q=sara%40example.com", ["https://a.example/x?q=sara%40example.com"]],
  ["token in the query", "https://a.example/reset?token=a8f7c2.", ["https://a.example/reset?token=a8f7c2"]],
  ["name in the query", "a.example/form?firstname=Sara&step=2", ["a.example/form?firstname=Sara&step=2"]],
  ["user before the host", "ftp://sara:hemligt@files.example/x", ["ftp://sara:hemligt@files.example/x"]],
  ["announced as somebody's page", "min profil: https://konst.example/sara-lind", ["https://konst.example/sara-lind"]],
  ["brackets that belong to it", "https://wiki.example/user/Sara_(1988)", ["https://wiki.example/user/Sara_(1988)"]],
  ["emoji before", "👉🏽https://forum.example/u/sara_l 🙂", ["https://forum.example/u/sara_l"]],
  ["shop page", "https://shop.example/products/chair?colour=blue&size=4", []],
  ["house page of a known host", "https://www.facebook.com/help", []],
  ["site alone", "https://www.instagram.com/", []],
  ["a file", "https://a.example/price_list.pdf", []],
  ["either or", "och/eller 24/7 19/6", []],
  ["an empty parameter", "https://a.example/x?email=", []],
];

describe("addresses.url", () => {
  test.each(rows)("%s: %s", (_why, text, expected) => {
    expect(found(url, text)).toEqual(expected);
  });
});
