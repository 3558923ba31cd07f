import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { htmlTexts } from "../../src/detect/html.ts";

describe("htmlTexts", () => {
  it.each([
    ["<p>Anna</p><p>Berg</p>", "Anna\nBerg", "blocks are lines"],
    ["<b>An</b>na", "Anna", "inline markup joins"],
    ["An<!-- x -->na", "Anna", "so do comments"],
    ["070<br>123", "070\n123", "a line break"],
    ["<td>Anna</td><td>070</td>", "Anna\n070", "cells"],
    ["a &amp; b &#64; c &#x40;", "a & b @ c @", "entities"],
    ["Anna\n     Berg", "Anna Berg", "white space of the source is one blank"],
    ["<pre>a\n  b</pre>", "a\n  b", "but not in pre"],
    ["<script>var a = 1</script>x", "x", "scripts are not shown"],
    ["3 < 4 &bogus; &", "3 < 4 &bogus; &", "what is no markup is text"],
    ["x &ngE; y", "x ≧̸ y", "an entity of two characters"],
  ])("%j shows %j", (html, shown, _why) => {
    expect(htmlTexts(html).shown.text.trim()).toBe(shown);
  });

  it.each([
    ['<a href="mailto:anna@x.se">mail</a>', "mailto:anna@x.se", "attribute values"],
    ["<p title='Anna &amp; Berg'>x</p>", "Anna & Berg", "entities in attributes"],
    ["<p title=Anna&#64;x>y</p>", "Anna@x", "unquoted"],
    ["<!-- ring Anna -->", "ring Anna", "comments"],
    ["<script>user='Anna'</script>", "user='Anna'", "scripts"],
    ["<style>/* Anna */</style>", "/* Anna */", "styles"],
    ["Anna <anna.b@x.se> wrote", "anna.b@x.se", "an address in angle brackets"],
    ["<anna berg 0701 23>", "anna", "a tag that no HTML knows"],
    ["<p anna 0701 23>x", "anna 0701 23", "attributes that no HTML knows are one sentence"],
    ["<![CDATA[Anna]]>", "Anna", "CDATA"],
    ["<?x Anna ?>", "Anna", "processing instruction"],
    ["<!ELEMENT Anna>", "Anna", "declaration"],
    ["<p title='Anna", "Anna", "cut off inside an attribute"],
    ["<anna", "anna", "cut off inside a tag"],
    ["</p Anna>", "Anna", "rubbish in a closing tag"],
  ])("%j hides %j", (html, hidden, _why) => {
    expect(htmlTexts(html).hidden.text).toContain(hidden);
  });

  it.each([
    ["x <b>An</b>na y", "Anna", "An</b>na", "markup between two halves is inside"],
    ["a&#64;b", "@", "&#64;", "an entity is covered whole"],
    ["070&nbsp;123", "070\u00a0123", "070&nbsp;123", "an entity in the middle"],
    ["Anna \n  Berg", "Anna Berg", "Anna \n  Berg", "white space in the middle"],
    ["x &ngE;y", "≧̸y", "&ngE;y", "an entity of two characters"],
  ])("maps back %j", (html, part, source, _why) => {
    const { shown } = htmlTexts(html);
    const start = shown.text.indexOf(part);
    expect(start).toBeGreaterThanOrEqual(0);
    const range = shown.back(start, start + part.length);
    expect(html.slice(range.start, range.end)).toBe(source);
  });

  it.each([
    ["<p title='a &lt;&gt; b'>", "<>", "&lt;&gt;", "neighbouring entities of an attribute"],
    ["<p title='a&ngE;&lt;b'>", "b", "b", "after an entity of two characters"],
    ['<p title="&amp;x" q="y">', "y", "y", "after an attribute that begins with an entity"],
  ])("maps hidden text back %j", (html, part, source, _why) => {
    const { hidden } = htmlTexts(html);
    const start = hidden.text.indexOf(part);
    const range = hidden.back(start, start + part.length);
    expect(html.slice(range.start, range.end)).toBe(source);
  });

  const pieces = fc.constantFrom(
    ..."<>&;/='\"-! ",
    ...[
      "<b>",
      "</b>",
      '<p title="',
      "<!--",
      "-->",
      "&amp;",
      "&#6",
      "&#x41;",
      "&ngE;",
      "<script>",
      "</script>",
      "<style",
      "<![CDATA[",
      "]]>",
      "<?",
    ],
    ...[
      "anna",
      "070",
      "😀",
      "\ud83d",
      "\n",
      "<br/>",
      "<td>",
      "</",
      "<title>",
      "<textarea>",
      "<plaintext>",
      "<!DOCTYPE",
    ],
  );

  it("never throws on broken markup, maps inside the text, and loses no word between its two texts", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), fc.nat(), fc.nat(), (parts, a, b) => {
        const html = parts.join("");
        const { shown, hidden } = htmlTexts(html);
        for (const view of [shown, hidden]) {
          if (view.text.length === 0) continue;
          const start = a % view.text.length;
          const end = start + 1 + (b % (view.text.length - start));
          const range = view.back(start, end);
          expect(range.start).toBeGreaterThanOrEqual(0);
          expect(range.end).toBeLessThanOrEqual(html.length);
          expect(range.end).toBeGreaterThanOrEqual(range.start);
          for (let i = start; i + 1 < end; i++) {
            expect(view.back(i + 1, i + 2).start).toBeGreaterThanOrEqual(view.back(i, i + 1).start);
          }
        }
        const count = (text: string): number => text.split("anna").length - 1;
        // A word may be in a tag's known name or value, shown or hidden; it is in one of them.
        expect(count(shown.text) + count(hidden.text)).toBeGreaterThanOrEqual(
          count(html.replace(/anna(?=[-a-z0-9]*anna)/g, "anna")),
        );
      }),
      { numRuns: 500 },
    );
  });
});
